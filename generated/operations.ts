// Written by `npm run generate` from the reference; not to be edited.
import type { components } from './openapi.d.ts';

/** The first server of the document. */
export const server = "https://api.losant.com";

/** Operations that need no access token. */
export const openOperations: readonly string[] = [
  "POST /auth/device",
  "POST /auth/user",
  "POST /auth/user/github",
  "POST /auth/user/saml",
  "GET /auth/ssoDomain",
  "GET /dashboards/{dashboardId}",
  "POST /dashboards/{dashboardId}/validateContext",
  "GET /invites",
  "POST /invites",
];

/** Operations that answer with an event stream. */
export const eventStreams: readonly string[] = [
  "GET /applications/{applicationId}/mqttSubscriptionStream",
  "GET /applications/{applicationId}/devices/{deviceId}/commandStream",
  "GET /applications/{applicationId}/devices/{deviceId}/stateStream",
];

/** POST operations that only read. */
export const readingOperations: readonly string[] = [
  "POST /dashboards/{dashboardId}/validateContext",
  "POST /applications/{applicationId}/data/last-value-query",
  "POST /applications/{applicationId}/data/time-series-query",
  "POST /applications/{applicationId}/data-tables/{dataTableId}/rows/query",
];

/** Query parameters whose value is JSON text: in all operations, or only in the one on the next line. */
export const jsonQueries: readonly string[] = [
  "query",
];

/** Lists of scopes, one of which is needed; an operation refers to its list by number. */
export const scopeLists: readonly string[] = [
  "all.Application,.bounded,all.Organization,.bounded,all.User,.bounded,~*,~",
  "all.Application,.bounded,.cli,.read,all.Organization,.bounded,.read,all.User,.bounded,.cli,.read,~*,~",
  "all.Application,.bounded,.cli,all.Organization,.bounded,all.User,.bounded,.cli,~*,~",
  "all.Application,.bounded,.read,all.Organization,.bounded,.read,all.User,.bounded,.read,~*,~",
  "all.Application,.bounded,.cli,all.Organization,.bounded,all.User,.bounded,.cli,~*,application.patch",
  "all.Application,.read,all.Organization,.read,all.User,.read,~*,~",
  "all.Application,.bounded,.cli,.read,all.Organization,.bounded,.read,all.User,.bounded,.cli,.read,~*,application.get",
  "all.Application,all.Organization,all.User,~*,~",
  "all.User,.bounded,.read,~*,~,only.User,.bounded,.read",
  "all.Organization,.bounded,.read,all.User,.bounded,.cli,.read,~*,~,only.Organization,.bounded,.read",
  "all.Organization,.bounded,all.User,.bounded,~*,~,only.Organization,.bounded",
  "all.Organization,.bounded,.read,all.User,.bounded,.read,~*,~,only.Organization,.bounded,.read",
  "",
  "all.Application,.bounded,.read,all.Device,.read,all.Organization,.bounded,.read,all.User,.bounded,.read,~*,~",
  "all.Application,.read,all.Device,.read,all.Organization,.read,all.User,.read,~*,~",
  "all.Application,.bounded,all.Device,all.Organization,.bounded,all.User,.bounded,~*,~",
  "all.Application,.bounded,.read,all.Organization,.bounded,.read,all.User,.bounded,.read,~*,flow.log",
  "all.Application,.bounded,.read,all.Organization,.bounded,.read,all.User,.bounded,.read,~*,flowVersion.log",
  "all.Instance,.bounded,.read,all.User,.bounded,.read,~*,~",
  "all.Instance,.bounded,all.User,.bounded,~*,~",
  "all.Instance,all.User,~*,~",
  "all.User,.bounded,~*,~,only.User,.bounded",
  "all.User,~*,~,only.User",
  "all.Application,.bounded,all.Organization,.bounded,all.User,.bounded,~*,notebook.execute",
  "all.Organization,.bounded,.read,all.User,.bounded,.read,only.Organization,.bounded,.read,~*,~",
  "all.Organization,.bounded,all.User,.bounded,only.Organization,.bounded,~*,~",
  "all.Organization,all.User,only.Organization,~*,~",
  "all.User,.bounded,.read,only.User,.bounded,.read,~*,~",
  "all.User,.bounded,only.User,.bounded,~*,~",
  "all.User,only.User,~*,~",
];

/** All operations; the notation is explained in scripts/compiler/output/client/notation.ts. */
export const table = `applicationTemplates:/applicationTemplates gp8?sortField,sortDirection,page,perPage,filterField,filter,keywords,categoryId g8.getCategories/categories?baseId g8.getUniqueKeywords/keywords
applicationTemplate:/applicationTemplates/{templateId} g8
applications:/applications gp9?sortField,sortDirection,page,perPage,filterField,filter,orgId,summaryExclude,summaryInclude PA?summaryExclude,summaryInclude PA.import/ gpB.periodSummaries/?start,end,asBytes,includeNonBillable,sortField,sortDirection,page,perPage,filterField,filter,orgId,exclude,include
 A0.applyTemplate/ g0.archiveData/?date g0.backfillArchiveData/ P0.clone/ g1?summaryExclude,summaryInclude A2?summaryExclude,summaryInclude d0 g3.deviceCounts/?start,end P0.export/ g0.fullDataTablesArchive/ g0.fullEventsArchive/ A4.globals/ P0.import/ g3.importLogs/?limit,since P0.mqttPublishMessage/ gs5.mqttSubscriptionStream/?keepAliveInterval,topic g3.notebookMinuteCounts/?start,end g3.payloadCounts/?start,end,asBytes g3.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable g6.readme/ A4.readmePatch/readme g3.search/?filter
applicationCertificateAuthorities:~/certificate-authorities gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0
applicationCertificates:~/certificates gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0
credentials:~/credentials gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0 g3.linkedResources/?includeCustomNodes
applicationDashboards:~/dashboards gp3?sortField,sortDirection,page,perPage,filterField,filter P0
applicationDashboard:~/dashboards/{dashboardId} g3 P3.sendReport A0 d0
data:~/data PD.export/ PrD.lastValueQuery/last-value-query PrD.timeSeriesQuery/time-series-query
dataTables:~/data-tables gp1?sortField,sortDirection,page,perPage,filterField,filter P0
 P0.addColumn/column d0.removeColumn/column?columnName g1 A0 d0
dataTableRows:~/data-tables/{dataTableId}/rows P0.delete/?limit P3.export/ go1?sortColumn,sortDirection,limit,offset,includeFields P0 Por3.query/?sortColumn,sortDirection,limit,offset,includeFields p0.truncate/
dataTableRow:~/data-tables/{dataTableId}/rows/{rowId} g3 A0 d0
deviceRecipes:~/device-recipes gp3?sortField,sortDirection,page,perPage,filterField,filter,tagsAsObject,attributesAsObject P0?tagsAsObject,attributesAsObject
 P0.bulkCreate/ g3?tagsAsObject,attributesAsObject A0?tagsAsObject,attributesAsObject d0
devices:~/devices g3.attributeNames/?query,dataType,startsWith P0.delete/ g3.deviceNames/?query,startsWith P3.export/?email,callbackUrl gpD?sortField,sortDirection,page,perPage,filterField,filter,deviceClass,tagFilter,excludeConnectionInfo,parentId,query,tagsAsObject,attributesAsObject,queryDeleted P0?tagsAsObject,attributesAsObject A0 gpD.getCompositeState/compositeState?start,end,attributes,sortField,sortDirection,page,perPage,query P3.payloadCounts/ P0.removeData/ P0.restore/ PF.sendCommand/command g3.tagKeys/?query,startsWith g3.tagValues/?query,key,startsWith
 gsE.commandStream/?keepAliveInterval gD?excludeConnectionInfo,tagsAsObject,attributesAsObject A0?tagsAsObject,attributesAsObject d0 P3.export/?start,end,email,callbackUrl,includeBlobData gD.getCommand/command?limit,since,sortDirection,duration,start,end PF.sendCommand/command gD.getCompositeState/compositeState?start,end,attributes gD.getLogEntries/logs?limit,since,sortDirection,duration,start,end gD.getState/state?limit,since,sortDirection,duration,start,end PF.sendState/state g3.payloadCounts/?start,end g3.payloadCountsBreakdown/?start,end,resolution d0.removeData/data?start,end PF.setConnectionStatus/ gsE.stateStream/?keepAliveInterval
deviceAttributes:~/devices/{deviceId}/attributes gD?sortField,sortDirection,filterField,filter P0
deviceAttribute:~/devices/{deviceId}/attributes/{name} gD A0 d0
edgeDeployments:~/edge/deployments gp3?sortField,sortDirection,page,perPage,deviceId,version,filterEmpty,flowId P0.release/ P0.remove/ P0.replace/
 g3
embeddedDeployments:~/embedded/deployments P3.export/ gp3?sortField,sortDirection,page,perPage,deviceId,version,flowId P0.release/ P0.remove/ P0.replace/
 g3
events:~/events P3.delete/?email,callbackUrl P3.export/ gp3?sortField,sortDirection,page,perPage,filterField,filter,state,query P0 A0?filterField,filter,state,query,email,callbackUrl g3.mostRecentBySeverity/?filter,query
 g3 A0 d0
experience:~/experience A2.bootstrap/ d0?keepUsers,keepGroups,keepSlugs,keepDomains,removeVersions,keepViews,keepEndpoints,removeWorkflows
experienceDomains:~/experience/domains g1 P0
 g3 A0 d0
experienceEndpoints:~/experience/endpoints g3?sortField,sortDirection,filterField,filter,experienceGroupId,requestCountDuration,version P0 g3.stats/?statGrouping,duration,end,resolution,versionFilter,domainFilter,statusCodeFilter,endpointIdFilter
 g3?version A0 d0?includeWorkflows g3.linkedResources/?version,includeCustomNodes
experienceGroups:~/experience/groups gp3?sortField,sortDirection,page,perPage,filterField,filter,query P0
 g3?includeDirectDeviceCount,includeTotalDeviceCount A0 d0
experienceSlugs:~/experience/slugs g1 P0
 g3 A0 d0
experienceUsers:~/experience/users gp3?sortField,sortDirection,page,perPage,filterField,filter,experienceGroupId,includeAncestorGroups,query P0
 g3 A0 d0
experienceVersions:~/experience/versions gp1?sortField,sortDirection,page,perPage,filterField,filter P2
experienceVersion:~/experience/versions/{experienceVersionIdOrName} g1 A2 d2
experienceViews:~/experience/views gp1?sortField,sortDirection,page,perPage,filterField,filter,viewType,version P2
 g1?version A2 d2 g1.linkedResources/?version,includeCustomNodes
file:~/file/{} g1 A2 d2 p2.move/?name,parentDirectory P2.upload/
files:~/files gp1?sortField,sortDirection,page,perPage,filterField,filter,type,status,directory P2
flows:~/flows gp3?sortField,sortDirection,page,perPage,filterField,filter,flowClass,triggerFilter,includeCustomNodes,query,allVersions P0?includeCustomNodes gp3.getByVersion/version?sortField,sortDirection,page,perPage,filterField,filter,flowClass,version,triggerFilter,includeCustomNodes,query P0.import/ g3.palette/
 g3.getStorageEntries/storage A0.setStorageEntry/storage d0.clearStorageEntries/storage g3?includeCustomNodes A0?includeCustomNodes d0 g3.errors/?duration,end,limit,sortDirection,flowVersion,deviceId gG.getLogEntries/logs?limit,since g3.getStorageEntriesMetadata/storage-metadata P0.pressVirtualButton/virtualButton g3.stats/?duration,end,resolution,flowVersion,deviceId
flowVersions:~/flows/{flowId}/versions P0.delete/ gp3?sortField,sortDirection,page,perPage,filterField,filter,includeCustomNodes,query P0?includeCustomNodes,allowReplacement
 g3?includeCustomNodes A0?includeCustomNodes d0 g3.errors/?duration,end,limit,sortDirection,deviceId gH.getLogEntries/logs?limit,since g3.stats/?duration,end,resolution,deviceId
integrations:~/integrations gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0?includeWorkflows
applicationJobLogs:~/jobLogs gp3?sortField,sortDirection,page,perPage,query
applicationJobLog:~/jobLogs/{jobId} g3
applicationKeys:~/keys gp3?sortField,sortDirection,page,perPage,filterField,filter,query P0
 g3 A0 d0
notebooks:~/notebooks gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 pN.cancelExecution/?executionId g3 A0 d0 P0.execute/ g3.logs/?limit,since g3.notebookMinuteCounts/?start,end P3.requestInputDataExport/ P0.upload/
privateFiles:~/privateFiles gp1?sortField,sortDirection,page,perPage,filterField,filter,type,status,directory,urlTTL P2
 g1?urlTTL A2 d2 p2.move/?name,parentDirectory,urlTTL P2.upload/?urlTTL
resourceJobs:~/resource-jobs gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 p0.cancelExecution/?executionId g3 A0 d0?includeWorkflows P0.execute/ g3.logs/?limit,since
applicationApiTokens:~/tokens gp3?sortField,sortDirection,page,perPage,filterField,filter P7
applicationApiToken:~/tokens/{apiTokenId} g3 A7 d7
webhooks:~/webhooks gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0?includeWorkflows
auth:/auth PC.authenticateDevice/device PC.authenticateUser/user PC.authenticateUserGithub/user/github PC.authenticateUserSaml/user/saml gC.ssoDomain/?email
dashboards:/dashboards gpB?sortField,sortDirection,page,perPage,filterField,filter,applicationId,orgId PA
 gC?password PA.sendReport AA dA PrC.validateContext/?password,duration,resolution,end
instanceAuditLogs:/instance/{instanceId}/audit-logs gpI?sortField,sortDirection,page,perPage,start,end,auditLogFilter
 gI
instances:/instances gp8?sortField,sortDirection,page,perPage,filterField,filter
 gI.deviceCounts/?start,end PI.generateReport/ gI AJ gpI.historicalSummaries/?month,sortField,sortDirection,page,perPage,filterField,filter gI.notebookMinuteCounts/?start,end gI.payloadCounts/?start,end,asBytes gI.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable
instanceMembers:/instances/{instanceId}/members gI?sortField,sortDirection,filterField,filter PK
instanceMember:/instances/{instanceId}/members/{userId} gI AK dK
instanceCustomNodes:/instances/{instanceId}/nodes gpI?sortField,sortDirection,page,perPage,filterField,filter PJ
 gI AJ dJ gI.errors/?duration,end,limit,sortDirection gI.stats/?duration,end,resolution
instanceNotificationRules:/instances/{instanceId}/notification-rules gpI?sortField,sortDirection,page,perPage,filterField,filter PJ
instanceNotificationRule:/instances/{instanceId}/notification-rules/{notificationRuleId} gI AJ dJ PJ.evaluate/ gJ.logs/?limit,since
instanceOrgs:/instances/{instanceId}/orgs gpI?sortField,sortDirection,page,perPage,filterField,filter,summaryInclude,query PJ?summaryInclude
instanceOrg:/instances/{instanceId}/orgs/{orgId} gI?summaryInclude AJ?summaryInclude dJ gI.deviceCounts/?start,end gI.notebookMinuteCounts/?start,end gI.payloadCounts/?start,end,asBytes gI.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable
instanceOrgInvites:/instances/{instanceId}/orgs/{orgId}/invites gI?sortField,sortDirection,filterField,filter PK
instanceOrgInvite:/instances/{instanceId}/orgs/{orgId}/invites/{inviteId} gI PK.resendInvite dK
instanceOrgMembers:/instances/{instanceId}/orgs/{orgId}/members gI?sortField,sortDirection,filterField,filter PK
instanceOrgMember:/instances/{instanceId}/orgs/{orgId}/members/{userId} gI AK dK
instanceSandboxes:/instances/{instanceId}/sandboxes gI?summaryExclude,summaryInclude,sortField,sortDirection,startingAfterId,endingBeforeId,limit,filterField,filter,includeDeleted
instanceSandbox:/instances/{instanceId}/sandboxes/{} gI?summaryExclude,summaryInclude dJ gI.deviceCounts/?start,end gI.notebookMinuteCounts/?start,end gI.payloadCounts/?start,end,asBytes gI.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable aJ.undelete/?summaryExclude,summaryInclude
instanceApiTokens:/instances/{instanceId}/tokens gpI?sortField,sortDirection,page,perPage,filterField,filter PK
instanceApiToken:/instances/{instanceId}/tokens/{apiTokenId} gI AK dK
orgInvites:/invites gC?token,email PC
me:/me g8.fetchRecentItems/recentItems?parentId,itemType PL.addRecentItem/recentItems AM.changePassword/ PM.delete/ g8.deviceCounts/?start,end AM.disableTwoFactorAuth/?includeRecent,summaryExclude,summaryInclude aM.disconnectGithub/?includeRecent,summaryExclude,summaryInclude AM.enableTwoFactorAuth/?includeRecent,summaryExclude,summaryInclude aM.generateTwoFactorAuth/ g8?includeRecent,summaryExclude,summaryInclude AM?includeRecent,summaryExclude,summaryInclude g8.invite/invites/{inviteId} PM.respondToInvite/invites/{inviteId} g8.invites/ g8.notebookMinuteCounts/?start,end g8.payloadCounts/?start,end,asBytes g8.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable gM.refreshToken/ AM.transferResources/ pM.verifyEmail/verify-email
userOauthTokens:/me/oauth-tokens gpR?sortField,sortDirection,page,perPage,filterField,filter PT
userOauthToken:/me/oauth-tokens/{oauthTokenId} gR AT dT
userApiTokens:/me/tokens gpR?sortField,sortDirection,page,perPage,filterField,filter PT
userApiToken:/me/tokens/{apiTokenId} gR AT dT
orgs:/orgs gpR?sortField,sortDirection,page,perPage,filterField,filter,summaryExclude,summaryInclude PS?summaryExclude,summaryInclude
 gO?summaryExclude,summaryInclude AP?summaryExclude,summaryInclude dP gO.deviceCounts/?start,end gO.pendingInvites/invites PQ.inviteMember/invites dQ.revokeInvite/invites?inviteId AQ.modifyMember/member?summaryExclude,summaryInclude dQ.removeMember/member?userId,summaryExclude,summaryInclude gO.notebookMinuteCounts/?start,end gO.payloadCounts/?start,end,asBytes gO.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable AQ.transferResources/
auditLogs:/orgs/{orgId}/audit-logs gpB?sortField,sortDirection,page,perPage,start,end,auditLogFilter
 gB`;

/** The operations by page and action. */
export interface Operations {
  application: {
    /** Adds the resources of an application template to the application. The body names the template by its ID. If the work is done by a job, its end can be reported to an email address and a callback URL. `PATCH /applications/{applicationId}/applyTemplate` */
    applyTemplate: "application.applyTemplate";
    /** Enqueues a job that archives the device data of one day. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it. `GET /applications/{applicationId}/archiveData` */
    archiveData: "application.archiveData";
    /** Enqueues a job that copies all current device data to the archive of the application. Use it after an archive has been set up, so that older data gets there too. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it. `GET /applications/{applicationId}/backfillArchiveData` */
    backfillArchiveData: "application.backfillArchiveData";
    /** Copies the application into a new one. Files, private files, data table rows and devices are left out unless the body includes them; the body can also name the owner of the copy. With dryRun the copy is only tried out, and nothing is created. `POST /applications/{applicationId}/clone` */
    clone: "application.clone";
    /** Deletes one application by its ID. Mind that all.Application, the default scope of an application API token, is enough for this call. `DELETE /applications/{applicationId}` */
    delete: "application.delete";
    /** Counts the devices of the application for each day of a time range: how many were created, how many were deleted, and how many there were in total. `GET /applications/{applicationId}/deviceCounts` */
    deviceCounts: "application.deviceCounts";
    /** Exports the application with its resources, either as a zip file or to a repository. Files, private files, data table rows and devices are left out unless the body includes them. If the work is done by a job, its end can be reported to an email address and a callback URL. `POST /applications/{applicationId}/export` */
    export: "application.export";
    /** Enqueues a job that archives every data table that the archive configuration of the application selects. It does for data tables what Backfill Archive Data does for device data. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it. `GET /applications/{applicationId}/fullDataTablesArchive` */
    fullDataTablesArchive: "application.fullDataTablesArchive";
    /** Enqueues a job that archives all events that the application has now. It does for events what Backfill Archive Data does for device data. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it. `GET /applications/{applicationId}/fullEventsArchive` */
    fullEventsArchive: "application.fullEventsArchive";
    /** Returns one application with its owner, settings, global values, archive configuration and a summary that counts its resources. The fields of the summary can be chosen. `GET /applications/{applicationId}` */
    get: "application.get";
    /** Changes global values of the application. The body lists them by key, each with its new value as JSON text and, if wanted, a description. `PATCH /applications/{applicationId}/globals` */
    globals: "application.globals";
    /** Adds resources to the application from an import bundle, a zip file. In place of the file, options can name a URL, another application or a repository as the source; they also choose the kinds of resources, say what to do about conflicts, and can ask for a dry run. `POST /applications/{applicationId}/import` */
    import: "application.import";
    /** Returns the log of the imports into the application, newest entry first; by default only the latest entry. An entry tells the source of the import, its status, when it ran and what went wrong. `GET /applications/{applicationId}/importLogs` */
    importLogs: "application.importLogs";
    /** Publishes one message to an MQTT topic, so that a program without an MQTT connection can take part. The topic may have up to 230 characters and the message up to 32767. `POST /applications/{applicationId}/mqttPublishMessage` */
    mqttPublishMessage: "application.mqttPublishMessage";
    /** Opens a live stream of the messages published to one MQTT topic, delivered as server-sent events (SSE), for clients that cannot hold an MQTT connection. `GET /applications/{applicationId}/mqttSubscriptionStream` */
    mqttSubscriptionStream: "application.mqttSubscriptionStream";
    /** Counts the notebook usage of the application for each day of a time range: the minutes used, and how many executions were completed, were canceled, failed or timed out. `GET /applications/{applicationId}/notebookMinuteCounts` */
    notebookMinuteCounts: "application.notebookMinuteCounts";
    /** Changes the application: its name, description, endpoint settings, global values or archive configuration. Every field of the body is optional. `PATCH /applications/{applicationId}` */
    patch: "application.patch";
    /** Counts the payloads that the application handled within a time range, by default the last 30 days. With asBytes it returns their size in bytes instead. `GET /applications/{applicationId}/payloadCounts` */
    payloadCounts: "application.payloadCounts";
    /** Counts the payloads of the application day by day or hour by hour within a time range. Use Payload Counts for numbers by type and source instead. `GET /applications/{applicationId}/payloadCountsBreakdown` */
    payloadCountsBreakdown: "application.payloadCountsBreakdown";
    /** Returns the readme of the application, and when and by whom it was last updated. `GET /applications/{applicationId}/readme` */
    readme: "application.readme";
    /** Changes the text of the readme of the application. The text may have up to 131072 characters. `PATCH /applications/{applicationId}/readme` */
    readmePatch: "application.readmePatch";
    /** Finds resources of the application by a part of their name, across devices, workflows, dashboards, data tables and other kinds. `GET /applications/{applicationId}/search` */
    search: "application.search";
  };
  applicationApiToken: {
    /** Deletes the API token and so revokes the access that it gave. To withdraw access for a time only, use Patch and set the status to inactive. `DELETE /applications/{applicationId}/tokens/{apiTokenId}` */
    delete: "applicationApiToken.delete";
    /** Returns one API token with its name, scopes, status, creator and expiration date. `GET /applications/{applicationId}/tokens/{apiTokenId}` */
    get: "applicationApiToken.get";
    /** Renames the API token, changes its description, or switches its status between active and inactive. Scopes and expiration date are not among the fields that it accepts; a token with other scopes has to be created anew. `PATCH /applications/{applicationId}/tokens/{apiTokenId}` */
    patch: "applicationApiToken.patch";
  };
  applicationApiTokens: {
    /** Lists the API tokens of the application, one page at a time, and filters them by name or by status on request. `GET /applications/{applicationId}/tokens` */
    get: "applicationApiTokens.get";
    /** Creates an API token for the application. Without a list of scopes the token gets all.Application, which opens every operation that accepts that scope; a narrower list is safer. An expiration date is optional. `POST /applications/{applicationId}/tokens` */
    post: "applicationApiTokens.post";
  };
  applicationCertificate: {
    /** Deletes one certificate by its ID. To put it out of use for a time only, use Patch and set its status to inactive. `DELETE /applications/{applicationId}/certificates/{applicationCertificateId}` */
    delete: "applicationCertificate.delete";
    /** Returns one certificate with its status, its serial number, issuer and period of validity, and the devices and MQTT topics to which it is limited. `GET /applications/{applicationId}/certificates/{applicationCertificateId}` */
    get: "applicationCertificate.get";
    /** Changes the certificate: its description, its status, the certificate text itself, or the MQTT topics to which it is limited. The devices for which it is valid are fixed when it is created. `PATCH /applications/{applicationId}/certificates/{applicationCertificateId}` */
    patch: "applicationCertificate.patch";
  };
  applicationCertificateAuthorities: {
    /** Lists the certificate authorities of the application, one page at a time, and filters them by name or by status on request. `GET /applications/{applicationId}/certificate-authorities` */
    get: "applicationCertificateAuthorities.get";
    /** Adds a certificate authority to the application. A name and the bundle (caBundle) are needed; description and status are optional. `POST /applications/{applicationId}/certificate-authorities` */
    post: "applicationCertificateAuthorities.post";
  };
  applicationCertificateAuthority: {
    /** Deletes one certificate authority by its ID. To put it out of use for a time only, use Patch and set its status to inactive. `DELETE /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}` */
    delete: "applicationCertificateAuthority.delete";
    /** Returns one certificate authority with its name, status and bundle, and the serial number, issuer and period of validity of each certificate in the bundle. `GET /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}` */
    get: "applicationCertificateAuthority.get";
    /** Changes the certificate authority: its name, description, status or bundle. Every field of the body is optional. `PATCH /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}` */
    patch: "applicationCertificateAuthority.patch";
  };
  applicationCertificates: {
    /** Lists the certificates of the application, one page at a time, and filters them by common name or by status on request. `GET /applications/{applicationId}/certificates` */
    get: "applicationCertificates.get";
    /** Adds a certificate to the application, either limited to devices given by ID or by tag, or without such a limit. Only the certificate text is needed. `POST /applications/{applicationId}/certificates` */
    post: "applicationCertificates.post";
  };
  applicationDashboard: {
    /** Deletes one dashboard of the application by its ID. The response only confirms it, so read the dashboard with Get first if its blocks are to be kept. `DELETE /applications/{applicationId}/dashboards/{dashboardId}` */
    delete: "applicationDashboard.delete";
    /** Returns one dashboard of the application with its blocks, refresh rate, theme, report settings and context configuration. `GET /applications/{applicationId}/dashboards/{dashboardId}` */
    get: "applicationDashboard.get";
    /** Changes the dashboard: its name, description, blocks, reports, refresh rate (5 to 600), duration, resolution, theme, visibility, password or context configuration. Every field of the body is optional. `PATCH /applications/{applicationId}/dashboards/{dashboardId}` */
    patch: "applicationDashboard.patch";
    /** Enqueues a report of the dashboard, a snapshot that is mailed to one or more addresses. Subject, message, theme (dark or light), time zone, locale, context values and a time in milliseconds since the Unix epoch are optional. `POST /applications/{applicationId}/dashboards/{dashboardId}` */
    sendReport: "applicationDashboard.sendReport";
  };
  applicationDashboards: {
    /** Lists the dashboards that belong to the application, one page at a time, and filters them by name on request. `GET /applications/{applicationId}/dashboards` */
    get: "applicationDashboards.get";
    /** Creates a dashboard in the application. Only a name is needed; blocks and settings can be given at once or with a later Patch. `POST /applications/{applicationId}/dashboards` */
    post: "applicationDashboards.post";
  };
  applicationJobLog: {
    /** Returns the log of one job, by the ID of its execution. Use it to see how work in the background, such as an export, is going or has ended. `GET /applications/{applicationId}/jobLogs/{jobId}` */
    get: "applicationJobLog.get";
  };
  applicationJobLogs: {
    /** Lists the job logs of the application, one page at a time, by default in the order in which the jobs were queued. A query narrows the list, for example by name, status or resource of the jobs. `GET /applications/{applicationId}/jobLogs` */
    get: "applicationJobLogs.get";
  };
  applicationKey: {
    /** Deletes the access key, which revokes it. To lock it for a time only, use Patch and set its status to inactive. `DELETE /applications/{applicationId}/keys/{applicationKeyId}` */
    delete: "applicationKey.delete";
    /** Returns one access key with its status, its name and description, and the devices, MQTT topics and addresses for which it is valid. The secret is not returned. `GET /applications/{applicationId}/keys/{applicationKeyId}` */
    get: "applicationKey.get";
    /** Changes the access key: its name, description, MQTT topics, addresses or filter types, or switches its status between active and inactive. The IDs and tags that name its devices are fixed when it is created. `PATCH /applications/{applicationId}/keys/{applicationKeyId}` */
    patch: "applicationKey.patch";
  };
  applicationKeys: {
    /** Lists the access keys of the application, one page at a time, and filters them by key string, by name or by status, or selects them by a query. Secrets are not part of the list. `GET /applications/{applicationId}/keys` */
    get: "applicationKeys.get";
    /** Creates an access key for the application, either limited to devices given by ID or by tag, or without such a limit. MQTT topics and addresses can be limited as well. The response is the only one that holds the secret, so store it at once. `POST /applications/{applicationId}/keys` */
    post: "applicationKeys.post";
  };
  applicationTemplate: {
    /** Returns one application template with its readme, author, keywords and categories, and a summary that counts the resources it holds. `GET /applicationTemplates/{templateId}` */
    get: "applicationTemplate.get";
  };
  applicationTemplates: {
    /** Lists the application templates that the current user may see, one page at a time. The list can be narrowed by name, author, keywords and category. `GET /applicationTemplates` */
    get: "applicationTemplates.get";
    /** Lists the categories of application templates, starting from a category of choice. Give the ID of a category to Get to find the templates in it. `GET /applicationTemplates/categories` */
    getCategories: "applicationTemplates.getCategories";
    /** Returns every keyword that at least one template uses, without repetition. Give one or more of them to Get to find the templates. `GET /applicationTemplates/keywords` */
    getUniqueKeywords: "applicationTemplates.getUniqueKeywords";
  };
  applications: {
    /** Lists the applications that the current user may see, one page at a time. The list can be narrowed by name and by owner. `GET /applications` */
    get: "applications.get";
    /** Creates an application from an import bundle, a zip file. In place of the file, options can name a URL as the source. Devices, data table rows and files are taken over only if the form asks for them. `POST /applications/import` */
    import: "applications.import";
    /** Returns the usage of applications within a time range, one page of applications at a time: their device counts, notebook minutes and payload counts. The list can be narrowed by name and by owner. `GET /applications/periodSummaries` */
    periodSummaries: "applications.periodSummaries";
    /** Creates an application. Only a name is needed; with orgId in the body the application belongs to that organization, otherwise to the current user. A template to start from can be given by its ID. `POST /applications` */
    post: "applications.post";
  };
  auditLog: {
    /** Returns one audit log entry: actor, target, requested action with its parameters and body, and the response with its status. `GET /orgs/{orgId}/audit-logs/{auditLogId}` */
    get: "auditLog.get";
  };
  auditLogs: {
    /** Lists the audit log entries of the organization, latest first by default, one page at a time. The list can be narrowed by time range and by actor, target, request or response code. `GET /orgs/{orgId}/audit-logs` */
    get: "auditLogs.get";
  };
  auth: {
    /** Authenticates as a device with its device ID and the key and secret of an application access key. The token can read the device and report its state; if the key allows more devices than this one, it can also query those and send commands to them. It never reaches outside the application of the device. `POST /auth/device` */
    authenticateDevice: "auth.authenticateDevice";
    /** Authenticates as a Losant user with email address and password; the body also has room for a two-factor code. The token may do whatever the user may do, including access to what the organizations of the user own, within the role held there. `POST /auth/user` */
    authenticateUser: "auth.authenticateUser";
    /** Authenticates as a Losant user with a GitHub OAuth access token in place of email address and password. `POST /auth/user/github` */
    authenticateUserGithub: "auth.authenticateUserGithub";
    /** Authenticates as a Losant user with the SAML response of an identity provider in place of email address and password. The body also names the domain (SAMLDomain). Use Sso Domain first to learn where the user has to sign in. `POST /auth/user/saml` */
    authenticateUserSaml: "auth.authenticateUserSaml";
    /** Tells whether single sign-on (SSO) is set up for the domain of an email address, and where the user then has to sign in. `GET /auth/ssoDomain` */
    ssoDomain: "auth.ssoDomain";
  };
  credential: {
    /** Deletes one credential by its ID. Use Linked Resources first to learn which integrations and workflows use it. `DELETE /applications/{applicationId}/credentials/{credentialId}` */
    delete: "credential.delete";
    /** Returns one credential with its name, type and the settings of that type. Passwords, secret keys and the like are not returned. `GET /applications/{applicationId}/credentials/{credentialId}` */
    get: "credential.get";
    /** Returns the integrations, workflows and workflow versions that use the credential. Use it before the credential is changed or deleted. `GET /applications/{applicationId}/credentials/{credentialId}/linkedResources` */
    linkedResources: "credential.linkedResources";
    /** Changes the credential: its name, its description, whether it is enabled, or the settings of its type. The type itself is fixed when it is created. `PATCH /applications/{applicationId}/credentials/{credentialId}` */
    patch: "credential.patch";
  };
  credentials: {
    /** Lists the credentials of the application, newest first by default, one page at a time, and filters them by name or by type on request. Secrets are not part of the list. `GET /applications/{applicationId}/credentials` */
    get: "credentials.get";
    /** Creates a credential in the application. A name and a type are needed, and with them the settings of that type, such as awsConfig for AWS. `POST /applications/{applicationId}/credentials` */
    post: "credentials.post";
  };
  dashboard: {
    /** Deletes one dashboard by its ID. The response only confirms it, so read the dashboard with Get first if its blocks are to be kept. `DELETE /dashboards/{dashboardId}` */
    delete: "dashboard.delete";
    /** Returns one dashboard with its blocks, refresh rate, theme, report settings and context configuration. `GET /dashboards/{dashboardId}` */
    get: "dashboard.get";
    /** Changes the dashboard: its name, description, blocks, reports, refresh rate (5 to 600), duration and resolution of its data, theme, visibility, password or context configuration. Every field of the body is optional. `PATCH /dashboards/{dashboardId}` */
    patch: "dashboard.patch";
    /** Enqueues a report of the dashboard, a snapshot that is mailed to one or more addresses or sent to a callback URL; at least one of the two has to be given. Subject, message, theme (dark or light), time zone, locale, context values and a time in milliseconds since the Unix epoch are optional. `POST /dashboards/{dashboardId}` */
    sendReport: "dashboard.sendReport";
    /** Checks an object of context values against the context configuration of the dashboard. Use it before showing a dashboard with values that come from outside. `POST /dashboards/{dashboardId}/validateContext` */
    validateContext: "dashboard.validateContext";
  };
  dashboards: {
    /** Lists the dashboards that the current user may see, one page at a time. The list can be narrowed by name, by owner and by linked application. `GET /dashboards` */
    get: "dashboards.get";
    /** Creates a dashboard. Only a name is needed; with orgId in the body it belongs to that organization, and with applicationId it is linked to that application. `POST /dashboards` */
    post: "dashboards.post";
  };
  data: {
    /** Enqueues an export of device data as CSV. The body chooses the devices by ID, by tag or by query, the attributes and the time range, and can name an email address and a callback URL for the result. `POST /applications/{applicationId}/data/export` */
    export: "data.export";
    /** Returns the last known value of one attribute for each of the chosen devices. The body names the attribute and selects the devices by IDs, by tags or by a query. `POST /applications/{applicationId}/data/last-value-query` */
    lastValueQuery: "data.lastValueQuery";
    /** Returns the values of one or more attributes over a time range, aggregated to points at a given resolution. Duration and resolution are in milliseconds; aggregation names the function, such as MEAN, MIN, MAX or COUNT. `POST /applications/{applicationId}/data/time-series-query` */
    timeSeriesQuery: "data.timeSeriesQuery";
  };
  dataTable: {
    /** Adds one column to the data table. A column has a name, a type (string, number or boolean), a constraint (unique, required or optional) and, if wanted, a default value. A table has at most 50 columns. `POST /applications/{applicationId}/data-tables/{dataTableId}/column` */
    addColumn: "dataTable.addColumn";
    /** Deletes the data table. To empty it but keep the table, use Truncate of the Data Table Rows resource. `DELETE /applications/{applicationId}/data-tables/{dataTableId}` */
    delete: "dataTable.delete";
    /** Returns one data table with its name, description and columns, but without rows. `GET /applications/{applicationId}/data-tables/{dataTableId}` */
    get: "dataTable.get";
    /** Changes the name or the description of the data table. Columns are changed with Add Column and Remove Column instead. `PATCH /applications/{applicationId}/data-tables/{dataTableId}` */
    patch: "dataTable.patch";
    /** Removes one column from the data table. `DELETE /applications/{applicationId}/data-tables/{dataTableId}/column` */
    removeColumn: "dataTable.removeColumn";
  };
  dataTableRow: {
    /** Deletes one row from the data table. To delete all rows that meet a condition, use Delete of the Data Table Rows resource. `DELETE /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}` */
    delete: "dataTableRow.delete";
    /** Returns one row: the value of each column, the ID, and the times of creation and last update. `GET /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}` */
    get: "dataTableRow.get";
    /** Changes values of one row. The body maps column names to new values, each a string, a number, a boolean or null. `PATCH /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}` */
    patch: "dataTableRow.patch";
  };
  dataTableRows: {
    /** Deletes the rows that match the query in the body, as many at most as limit allows. Despite its name this is a POST request. To empty the table, use Truncate. `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/delete` */
    delete: "dataTableRows.delete";
    /** Enqueues an export of the data table. The body can name the email address that receives the result, a callback URL, a query that selects the rows, and their order, limit and offset. Data Table Rows Export is limited to 1 call in any 5 minutes for each data table. `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/export` */
    export: "dataTableRows.export";
    /** Lists rows of the data table without any condition, in the order of one column if asked. Use Query to select rows by their values. `GET /applications/{applicationId}/data-tables/{dataTableId}/rows` */
    get: "dataTableRows.get";
    /** Inserts rows into the data table: the body is either one row, an object that maps column names to values, or an array of such objects. `POST /applications/{applicationId}/data-tables/{dataTableId}/rows` */
    post: "dataTableRows.post";
    /** Returns the rows that match the query in the body; the body may be left out. Use Get if no condition is needed. `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/query` */
    query: "dataTableRows.query";
    /** Deletes all rows of the data table at once but keeps the table and its columns. Workflows that react to deletions in the table are not triggered. `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/truncate` */
    truncate: "dataTableRows.truncate";
  };
  dataTables: {
    /** Lists the data tables of the application with their columns, one page at a time, and filters them by name on request. `GET /applications/{applicationId}/data-tables` */
    get: "dataTables.get";
    /** Creates a data table in the application. Only a name is needed; up to 50 columns can be given at once or added later. `POST /applications/{applicationId}/data-tables` */
    post: "dataTables.post";
  };
  device: {
    /** Opens a live stream of the commands sent to this device, delivered as server-sent events (SSE). It suits a client that has to react to a command at once; commands sent earlier are read with Get Command. `GET /applications/{applicationId}/devices/{deviceId}/commandStream` */
    commandStream: "device.commandStream";
    /** Deletes the device from its application. To empty its stored data but keep the device, use Remove Data. `DELETE /applications/{applicationId}/devices/{deviceId}` */
    delete: "device.delete";
    /** Enqueues an export of the data that the device has stored, by default all of it. The body can limit the export to some attributes. The result is sent by email, and to a callback URL if one is given. Device Export is limited to 1 call in any 5 minutes for each device. `POST /applications/{applicationId}/devices/{deviceId}/export` */
    export: "device.export";
    /** Returns one device with its name, class, tags, attributes and, unless excluded, its connection information. `GET /applications/{applicationId}/devices/{deviceId}` */
    get: "device.get";
    /** Returns commands that were sent to the device, by default only the last one. The time range can be limited, and the order is by default from the newest to the oldest. `GET /applications/{applicationId}/devices/{deviceId}/command` */
    getCommand: "device.getCommand";
    /** Returns the last known value of every attribute of the device, or of chosen ones, together with the time of each, so that a complete picture emerges even if the attributes were reported at different times. `GET /applications/{applicationId}/devices/{deviceId}/compositeState` */
    getCompositeState: "device.getCompositeState";
    /** Returns the connection log of the device, by default only the latest entry. The time range can be limited, and the order is by default from the newest to the oldest. An entry tells whether and when the device connected or disconnected, the reason for a disconnection and the number of messages in each direction. `GET /applications/{applicationId}/devices/{deviceId}/logs` */
    getLogEntries: "device.getLogEntries";
    /** Returns states that the device reported, by default only the last one. The time range can be limited, and the order is by default from the newest to the oldest. Unlike Get Composite State, each entry holds just the attributes that were reported together. `GET /applications/{applicationId}/devices/{deviceId}/state` */
    getState: "device.getState";
    /** Changes the device: its name, description, tags, attributes, class, gateway or parent. Every field of the body is optional. `PATCH /applications/{applicationId}/devices/{deviceId}` */
    patch: "device.patch";
    /** Counts the payloads of the device within a time range, by default the last 30 days: states, commands, connections, disconnections and MQTT messages in each direction. `GET /applications/{applicationId}/devices/{deviceId}/payloadCounts` */
    payloadCounts: "device.payloadCounts";
    /** Counts the payloads of the device day by day or hour by hour within a time range, by default the last 30 days. Use Payload Counts for numbers by type instead. `GET /applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown` */
    payloadCountsBreakdown: "device.payloadCountsBreakdown";
    /** Enqueues the removal of the data stored for the device within a time range, by default all of it. The device itself stays. Use Export first to keep a copy. `DELETE /applications/{applicationId}/devices/{deviceId}/data` */
    removeData: "device.removeData";
    /** Sends a command to the device. A command has a name and an optional payload of any JSON type. Device Send Command is limited to 30 calls in any 15 seconds for each device, which is 2 calls per second on average. Messages sent over MQTT are limited alike. `POST /applications/{applicationId}/devices/{deviceId}/command` */
    sendCommand: "device.sendCommand";
    /** Reports the state of the device: one state or an array of states, each with attribute values and an optional time. A gateway may report on behalf of its peripherals. Device Send State is limited to 30 calls in any 15 seconds for each device, which is 2 calls per second on average. Messages sent over MQTT are limited alike. `POST /applications/{applicationId}/devices/{deviceId}/state` */
    sendState: "device.sendState";
    /** Marks the device as connected or disconnected. Either status may state its time; a disconnection may also give a reason and the number of messages in each direction. `POST /applications/{applicationId}/devices/{deviceId}/setConnectionStatus` */
    setConnectionStatus: "device.setConnectionStatus";
    /** Opens a live stream of the states reported by this device, delivered as server-sent events (SSE). It suits a display that has to follow the device as it reports; earlier states are read with Get State. `GET /applications/{applicationId}/devices/{deviceId}/stateStream` */
    stateStream: "device.stateStream";
  };
  deviceAttribute: {
    /** Removes one attribute from the device, by its name. The other attributes stay as they are. `DELETE /applications/{applicationId}/devices/{deviceId}/attributes/{name}` */
    delete: "deviceAttribute.delete";
    /** Returns one attribute of the device with its data type, description and tags. `GET /applications/{applicationId}/devices/{deviceId}/attributes/{name}` */
    get: "deviceAttribute.get";
    /** Changes one attribute of the device: its name, content type, description or tags, or how a system computes it from its children. The data type is fixed when the attribute is created. `PATCH /applications/{applicationId}/devices/{deviceId}/attributes/{name}` */
    patch: "deviceAttribute.patch";
  };
  deviceAttributes: {
    /** Lists the attributes of the device all at once, and filters them by name or by data type on request. `GET /applications/{applicationId}/devices/{deviceId}/attributes` */
    get: "deviceAttributes.get";
    /** Adds one attribute to the device. A name and a data type are needed: string, number, gps, boolean or blob. `POST /applications/{applicationId}/devices/{deviceId}/attributes` */
    post: "deviceAttributes.post";
  };
  deviceRecipe: {
    /** Creates many devices from the recipe. The body gives a CSV text or a count; it names the columns of the CSV that hold the name, the description, the gateway and the parent of each device, and can ask for a key and secret of its own for each. The work is done at once or by a job. `POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate` */
    bulkCreate: "deviceRecipe.bulkCreate";
    /** Deletes one device recipe by its ID. To alter what it gives to future devices, use Patch. `DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}` */
    delete: "deviceRecipe.delete";
    /** Returns one device recipe with the class, tags, attributes, name and description that it gives to devices. `GET /applications/{applicationId}/device-recipes/{deviceRecipeId}` */
    get: "deviceRecipe.get";
    /** Changes the device recipe. The fields name and description belong to the recipe itself, deviceName and deviceDescription to the devices made from it. `PATCH /applications/{applicationId}/device-recipes/{deviceRecipeId}` */
    patch: "deviceRecipe.patch";
  };
  deviceRecipes: {
    /** Lists the device recipes of the application, one page at a time, and filters them by name on request. `GET /applications/{applicationId}/device-recipes` */
    get: "deviceRecipes.get";
    /** Creates a device recipe in the application. Only a name for the recipe is needed; what the future devices share can be given at once or with a later Patch. `POST /applications/{applicationId}/device-recipes` */
    post: "deviceRecipes.post";
  };
  devices: {
    /** Returns the names of the attributes that the matching devices have, at most 1000 of them. Use it to offer names for choice, for example while one is being typed. `GET /applications/{applicationId}/devices/attributeNames` */
    attributeNames: "devices.attributeNames";
    /** Deletes the devices that match the query in the body. Despite its name this is a POST request. The work is done at once or by a job; forceJob asks for a job. Recently deleted devices can be brought back with Restore. `POST /applications/{applicationId}/devices/delete` */
    delete: "devices.delete";
    /** Returns the names of the matching devices, at most 1000 of them, each with ID and class. Use it where Get would return more than is needed. `GET /applications/{applicationId}/devices/deviceNames` */
    deviceNames: "devices.deviceNames";
    /** Enqueues an export of the metadata of devices, as CSV or JSON. By default it covers every device in the application; a query in the body selects some of them. The result is sent by email, and to a callback URL if one is given. The state data of devices is exported by the Export operation of the Data resource instead. `POST /applications/{applicationId}/devices/export` */
    export: "devices.export";
    /** Lists the devices of the application, one page at a time. The list can be narrowed by name, by device class, by parent and by tags, or selected by a query. With a device token the list holds that device and those which its access key also allows. `GET /applications/{applicationId}/devices` */
    get: "devices.get";
    /** Returns the last known value of every attribute together with its time for each of the matching devices, one page of devices at a time. The operation of the same name of the Device resource does this for a single device. `GET /applications/{applicationId}/devices/compositeState` */
    getCompositeState: "devices.getCompositeState";
    /** Changes several devices at once. The body chooses them by ID or by query, and gives new values of fields (updateFields) or a list of operations (updateOperations). The work is done at once or by a job. `PATCH /applications/{applicationId}/devices` */
    patch: "devices.patch";
    /** Enqueues an export of the numbers of payloads of each matching device. The body can hold the query, the time range, and an email address and a callback URL for the result. `POST /applications/{applicationId}/devices/payloadCounts` */
    payloadCounts: "devices.payloadCounts";
    /** Creates a device in the application. Only a name is needed; class, tags and attributes can be given at once or set later with the Patch operation of the Device resource. `POST /applications/{applicationId}/devices` */
    post: "devices.post";
    /** Enqueues the removal of the data stored for the devices that match the query in the body, within a time range or by default all of it. The body can limit it to some attributes, and keep the history of connections or commands. The devices themselves stay. `POST /applications/{applicationId}/devices/removeData` */
    removeData: "devices.removeData";
    /** Brings back the deleted devices that match the query in the body. The work is done at once or by a job; forceJob asks for a job. Use Get with queryDeleted to see which devices were deleted recently. `POST /applications/{applicationId}/devices/restore` */
    restore: "devices.restore";
    /** Sends one command to several devices, which are chosen by tags, by device IDs or by a query. A command has a name and an optional payload of any JSON type. It is sent at once or by a job. A device token may send only to the devices that its access key allows. `POST /applications/{applicationId}/devices/command` */
    sendCommand: "devices.sendCommand";
    /** Returns the keys of the tags of the matching devices, each of them once and at most 1000. Use Tag Values for the values of one key. `GET /applications/{applicationId}/devices/tagKeys` */
    tagKeys: "devices.tagKeys";
    /** Returns the values that one tag key has on the matching devices, each of them once and at most 1000. Use Tag Keys for the keys. `GET /applications/{applicationId}/devices/tagValues` */
    tagValues: "devices.tagValues";
  };
  edgeDeployment: {
    /** Returns one edge deployment with its device, its workflow, current and desired version, and a log of changes. `GET /applications/{applicationId}/edge/deployments/{edgeDeploymentId}` */
    get: "edgeDeployment.get";
  };
  edgeDeployments: {
    /** Lists the edge deployments of the application, one page at a time, with current and desired version and a log of changes. The list can be narrowed by device, workflow and version. `GET /applications/{applicationId}/edge/deployments` */
    get: "edgeDeployments.get";
    /** Deploys a version of an edge workflow to the edge devices that the body chooses by ID or by tag. With null as the version the workflow is removed from them. `POST /applications/{applicationId}/edge/deployments/release` */
    release: "edgeDeployments.release";
    /** Removes edge deployments. With a device ID alone all workflows leave that device, with a workflow ID alone that workflow leaves all devices, and with both just that workflow leaves just that device; the other field is null. `POST /applications/{applicationId}/edge/deployments/remove` */
    remove: "edgeDeployments.remove";
    /** Replaces one version of an edge workflow by another wherever the old one is deployed. With null as the new version the old one is removed without a successor. `POST /applications/{applicationId}/edge/deployments/replace` */
    replace: "edgeDeployments.replace";
  };
  embeddedDeployment: {
    /** Returns one embedded deployment with its device, its workflows, current and desired versions of workflows and bundle, and a log of changes. `GET /applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}` */
    get: "embeddedDeployment.get";
  };
  embeddedDeployments: {
    /** Enqueues an export of the WASM files that were compiled for a current deployment. The body chooses the deployment by its own ID or by that of its device, sets options such as trace level, stack size and debug symbols, and can name an email address and a callback URL. `POST /applications/{applicationId}/embedded/deployments/export` */
    export: "embeddedDeployments.export";
    /** Lists the embedded deployments of the application, one page at a time, with current and desired versions and a log of changes. The list can be narrowed by device, workflow and version. `GET /applications/{applicationId}/embedded/deployments` */
    get: "embeddedDeployments.get";
    /** Deploys a version of an embedded workflow to the embedded devices that the body chooses by ID or by tag. With null as the version the workflow is removed from them. `POST /applications/{applicationId}/embedded/deployments/release` */
    release: "embeddedDeployments.release";
    /** Removes embedded deployments. With a device ID alone all workflows leave that device, with a workflow ID alone that workflow leaves all devices, and with both just that workflow leaves just that device; the other field is null. `POST /applications/{applicationId}/embedded/deployments/remove` */
    remove: "embeddedDeployments.remove";
    /** Replaces one version of an embedded workflow by another wherever the old one is deployed. With null as the new version the old one is removed without a successor. `POST /applications/{applicationId}/embedded/deployments/replace` */
    replace: "embeddedDeployments.replace";
  };
  event: {
    /** Deletes the event. To close it but keep its history, use Patch and set the state to resolved. `DELETE /applications/{applicationId}/events/{eventId}` */
    delete: "event.delete";
    /** Returns one event with its subject, message, level, state, device, tags, data and the list of its updates. `GET /applications/{applicationId}/events/{eventId}` */
    get: "event.get";
    /** Updates the event: changes its state, level, subject, device or tags, and can attach a comment and data of any JSON type. `PATCH /applications/{applicationId}/events/{eventId}` */
    patch: "event.patch";
  };
  events: {
    /** Deletes the events that match the query in the body, either at once or by a job that is enqueued for it. To delete a single event, use Delete of the Event resource. `POST /applications/{applicationId}/events/delete` */
    delete: "events.delete";
    /** Enqueues an export of the event data of the application, as CSV or JSON. The body can restrict it to events that match a query, leave out the updates of the events, and name an email address and a callback URL. `POST /applications/{applicationId}/events/export` */
    export: "events.export";
    /** Lists the events of the application, latest first by default, one page at a time. The list can be narrowed by subject and by state, or selected by a query. `GET /applications/{applicationId}/events` */
    get: "events.get";
    /** Returns the new event that stands first by severity and then by creation, together with the number of new events. A query can restrict the choice. It serves a display that shows what needs attention next. `GET /applications/{applicationId}/events/mostRecentBySeverity` */
    mostRecentBySeverity: "events.mostRecentBySeverity";
    /** Updates all events that match by subject, by state or by a query; without such conditions every event is meant. The update can change state, level, subject, device and tags, and attach a comment and data. The work is done at once or by a job. `PATCH /applications/{applicationId}/events` */
    patch: "events.patch";
    /** Raises an event in the application. Level and subject are needed; a state, a message, a device, tags and data of any JSON type are optional. The rate at which events may be raised is limited. `POST /applications/{applicationId}/events` */
    post: "events.post";
  };
  experience: {
    /** Sets up the experience with standard endpoints and views, and by default with users and groups as well. The body can ask for a slug, and whether what exists already is replaced; by default it is not. `PATCH /applications/{applicationId}/experience/bootstrap` */
    bootstrap: "experience.bootstrap";
    /** Deletes the parts of the experience in bulk. Users, groups, slugs, domains, and the views and endpoints of develop go unless a keep parameter spares them; versions other than develop, and workflows, go only if asked for. `DELETE /applications/{applicationId}/experience` */
    delete: "experience.delete";
  };
  experienceDomain: {
    /** Deletes one experience domain from the application. To detach the experience version but keep the domain, use Patch with null as the version. `DELETE /applications/{applicationId}/experience/domains/{experienceDomainId}` */
    delete: "experienceDomain.delete";
    /** Returns one experience domain with its domain name, its certificate and the experience version attached to it. The private key is not returned. `GET /applications/{applicationId}/experience/domains/{experienceDomainId}` */
    get: "experienceDomain.get";
    /** Changes the domain name, the SSL key, certificate or bundle, or the experience version attached to the domain. Each of them but the domain name may be null. `PATCH /applications/{applicationId}/experience/domains/{experienceDomainId}` */
    patch: "experienceDomain.patch";
  };
  experienceDomains: {
    /** Lists all experience domains of the application in a single response. `GET /applications/{applicationId}/experience/domains` */
    get: "experienceDomains.get";
    /** Adds a domain name to the application. SSL key, certificate and bundle can be given at once, as can the experience version that the domain serves. `POST /applications/{applicationId}/experience/domains` */
    post: "experienceDomains.post";
  };
  experienceEndpoint: {
    /** Deletes the experience endpoint and, on request, the workflows that use it. To take it out of service only, use Patch and set enabled to false. `DELETE /applications/{applicationId}/experience/endpoints/{experienceEndpointId}` */
    delete: "experienceEndpoint.delete";
    /** Returns one experience endpoint with its method, route, access rule, groups, tags and fixed replies. `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}` */
    get: "experienceEndpoint.get";
    /** Returns the resources that are linked to the experience endpoint: experience views, experience endpoints, workflows and workflow versions. `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}/linkedResources` */
    linkedResources: "experienceEndpoint.linkedResources";
    /** Changes the experience endpoint: its method, route, access rule, groups, tags or fixed replies, or whether it is enabled. Every field of the body is optional. `PATCH /applications/{applicationId}/experience/endpoints/{experienceEndpointId}` */
    patch: "experienceEndpoint.patch";
  };
  experienceEndpoints: {
    /** Lists the endpoints of an experience version, by default those of develop, in a single response. The list can be narrowed by method, route and group, and can carry the number of recent requests to each endpoint. `GET /applications/{applicationId}/experience/endpoints` */
    get: "experienceEndpoints.get";
    /** Creates an experience endpoint in the application. Method and route are needed; access rule, groups, tags and fixed replies are optional. `POST /applications/{applicationId}/experience/endpoints` */
    post: "experienceEndpoints.post";
    /** Counts the requests to experience endpoints over a period of the given duration, as series of equal steps, one series for each status code, endpoint, version or domain. `GET /applications/{applicationId}/experience/endpoints/stats` */
    stats: "experienceEndpoints.stats";
  };
  experienceGroup: {
    /** Deletes one experience group. To take users or endpoints out of it but keep the group, use Patch. `DELETE /applications/{applicationId}/experience/groups/{experienceGroupId}` */
    delete: "experienceGroup.delete";
    /** Returns one experience group with its name, tags, parent, devices and the IDs of its users and endpoints. On request its devices are counted. `GET /applications/{applicationId}/experience/groups/{experienceGroupId}` */
    get: "experienceGroup.get";
    /** Changes the name, description, tags, parent or devices of the experience group, or the lists of the users and endpoints that belong to it, up to 1000 of each. `PATCH /applications/{applicationId}/experience/groups/{experienceGroupId}` */
    patch: "experienceGroup.patch";
  };
  experienceGroups: {
    /** Lists the experience groups of the application, one page at a time, and filters them by name or selects them by a query. `GET /applications/{applicationId}/experience/groups` */
    get: "experienceGroups.get";
    /** Creates an experience group in the application; its parent, users, endpoints, devices and tags can be given at once or added later. `POST /applications/{applicationId}/experience/groups` */
    post: "experienceGroups.post";
  };
  experienceSlug: {
    /** Deletes one experience slug from the application. To detach the experience version but keep the slug, use Patch with null as the version. `DELETE /applications/{applicationId}/experience/slugs/{experienceSlugId}` */
    delete: "experienceSlug.delete";
    /** Returns one experience slug with the experience version attached to it. `GET /applications/{applicationId}/experience/slugs/{experienceSlugId}` */
    get: "experienceSlug.get";
    /** Changes the slug or attaches another experience version to it; null as the version attaches none. `PATCH /applications/{applicationId}/experience/slugs/{experienceSlugId}` */
    patch: "experienceSlug.patch";
  };
  experienceSlugs: {
    /** Lists all experience slugs of the application in a single response. `GET /applications/{applicationId}/experience/slugs` */
    get: "experienceSlugs.get";
    /** Creates a slug for the application and, if asked, attaches an experience version to it. A slug has 3 to 63 characters out of lower-case letters, digits and hyphens. `POST /applications/{applicationId}/experience/slugs` */
    post: "experienceSlugs.post";
  };
  experienceUser: {
    /** Deletes one experience user. To take the user out of groups only, use Patch. `DELETE /applications/{applicationId}/experience/users/{experienceUserId}` */
    delete: "experienceUser.delete";
    /** Returns one experience user with email address, names, tags, groups and the time of the last login. `GET /applications/{applicationId}/experience/users/{experienceUserId}` */
    get: "experienceUser.get";
    /** Changes the email address, names, password, tags or groups of the experience user, or the cutoff time of the tokens. A password has at least 8 characters. `PATCH /applications/{applicationId}/experience/users/{experienceUserId}` */
    patch: "experienceUser.patch";
  };
  experienceUsers: {
    /** Lists the experience users of the application, one page at a time. The list can be narrowed by name, by email address and by group, or selected by a query. `GET /applications/{applicationId}/experience/users` */
    get: "experienceUsers.get";
    /** Creates an experience user with an email address and a password of at least 8 characters; names, tags and groups are optional. `POST /applications/{applicationId}/experience/users` */
    post: "experienceUsers.post";
  };
  experienceVersion: {
    /** Deletes one experience version. To delete all versions except develop at once, use Delete of the Experience resource with removeVersions. `DELETE /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}` */
    delete: "experienceVersion.delete";
    /** Returns one experience version with its description, its global values and the domains and slugs attached to it. `GET /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}` */
    get: "experienceVersion.get";
    /** Changes the experience version: its description, global values, response headers, replies to requests that find nothing or are not authorized, and rules for cross-origin requests (CORS), or the version that it takes as its source. `PATCH /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}` */
    patch: "experienceVersion.patch";
  };
  experienceVersions: {
    /** Lists the experience versions of the application, one page at a time, and filters them by version name on request. `GET /applications/{applicationId}/experience/versions` */
    get: "experienceVersions.get";
    /** Creates an experience version under a new name. Domains and slugs to attach to it can be given by ID at once. `POST /applications/{applicationId}/experience/versions` */
    post: "experienceVersions.post";
  };
  experienceView: {
    /** Deletes one experience view. To delete all views of the develop version at once, use Delete of the Experience resource. `DELETE /applications/{applicationId}/experience/views/{experienceViewId}` */
    delete: "experienceView.delete";
    /** Returns one experience view with its type, template body, layout and tags. `GET /applications/{applicationId}/experience/views/{experienceViewId}` */
    get: "experienceView.get";
    /** Returns the resources that are linked to the experience view: experience views, experience endpoints, workflows and workflow versions. `GET /applications/{applicationId}/experience/views/{experienceViewId}/linkedResources` */
    linkedResources: "experienceView.linkedResources";
    /** Changes the name, description, template body (up to 131072 characters), layout, content type or tags of the experience view; null as the layout takes it away. The type of a view stays. `PATCH /applications/{applicationId}/experience/views/{experienceViewId}` */
    patch: "experienceView.patch";
  };
  experienceViews: {
    /** Lists the views of an experience version, by default those of develop, one page at a time. The list can be narrowed by name and by type. `GET /applications/{applicationId}/experience/views` */
    get: "experienceViews.get";
    /** Creates an experience view in the application. Name and type are needed; template body, layout, content type and tags are optional. `POST /applications/{applicationId}/experience/views` */
    post: "experienceViews.post";
  };
  file: {
    /** Deletes a file or a directory. A directory goes together with everything inside it. `DELETE /applications/{applicationId}/file/{fileId}` */
    delete: "file.delete";
    /** Returns the entry of one file or directory: name, type, parent directory, size, content type, status and URL, but not the content. `GET /applications/{applicationId}/file/{fileId}` */
    get: "file.get";
    /** Moves a file or a directory with all its contents to another directory, renames it, or does both. What is under the new path is a new entry; the children of a directory are moved by a job afterwards. `POST /applications/{applicationId}/file/{fileId}/move` */
    move: "file.move";
    /** Prepares a new upload of an existing file. The body describes the new content by size, content type and, for an image, its dimensions; the upload itself is a second request, described with the Post operation of the Files resource. Upload does without a second request. `PATCH /applications/{applicationId}/file/{fileId}` */
    patch: "file.patch";
    /** Uploads the content of an existing file through the API itself, as a part of a form. No second request to another address is needed. `POST /applications/{applicationId}/file/{fileId}/upload` */
    upload: "file.upload";
  };
  files: {
    /** Lists the files and directories of the application, one page at a time. The list can be narrowed by name, type, upload status and directory. `GET /applications/{applicationId}/files` */
    get: "files.get";
    /** Creates a directory, or a file whose content is still to come. The body describes the content by name, size and type; the content itself is uploaded in a second request with the form fields that the response returns. The content of the file is uploaded in a second request, a form sent by POST to `upload.url` of the File Upload Post Response. The form carries the fields of `upload.fields` and, after them, the content as `file`. With curl: ```bash curl -X POST \ -F 'Content-Type=<upload.fields.Content-Type>' \ -F 'key=<upload.fields.key>' \ -F 'X-Amz-Algorithm=<upload.fields.X-Amz-Algorithm>' \ -F 'X-Amz-Credential=<upload.fields.X-Amz-Credential>' \ -F 'X-Amz-Date=<upload.fields.X-Amz-Date>' \ -F 'Policy=<upload.fields.Policy>' \ -F 'X-Amz-Signature=<upload.fields.X-Amz-Signature>' \ -F 'file=@<path of the local file>' \ '<upload.url>' ``` In a browser, where `created` is the parsed response and `content` a file or blob: ```javascript const fieldNames = [ 'Content-Type', 'key', 'X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Date', 'Policy', 'X-Amz-Signature', ]; const form = new FormData(); for (const name of fieldNames) { form.append(name, created.upload.fields[name]); } form.append('file', content); await fetch(created.upload.url, { method: 'POST', body: form }); ``` `POST /applications/{applicationId}/files` */
    post: "files.post";
  };
  flow: {
    /** Removes every value from the persistent storage of the workflow. To change a single value, use Set Storage Entry. `DELETE /applications/{applicationId}/flows/{flowId}/storage` */
    clearStorageEntries: "flow.clearStorageEntries";
    /** Deletes one workflow by its ID. To stop it but keep its definition, use Patch and set enabled to false. `DELETE /applications/{applicationId}/flows/{flowId}` */
    delete: "flow.delete";
    /** Returns the errors that occurred in runs of the workflow over a period of the given duration, newest first by default. The errors can be narrowed to one workflow version and, for edge and embedded workflows, to one device. `GET /applications/{applicationId}/flows/{flowId}/errors` */
    errors: "flow.errors";
    /** Returns one workflow with its triggers, nodes, global values and settings. `GET /applications/{applicationId}/flows/{flowId}` */
    get: "flow.get";
    /** Returns the log of recent runs of the workflow, newest entry first; by default only the latest entry. An entry sums up runs: their number, the paths completed and failed, the time taken and the errors. `GET /applications/{applicationId}/flows/{flowId}/logs` */
    getLogEntries: "flow.getLogEntries";
    /** Returns all values in the persistent storage of the workflow, which last from one run to the next. `GET /applications/{applicationId}/flows/{flowId}/storage` */
    getStorageEntries: "flow.getStorageEntries";
    /** Returns how many keys the persistent storage of the workflow holds and how much memory they use. The values themselves are returned by Get Storage Entries. `GET /applications/{applicationId}/flows/{flowId}/storage-metadata` */
    getStorageEntriesMetadata: "flow.getStorageEntriesMetadata";
    /** Changes the workflow: its name, description, icon, category, triggers, nodes, global values or default version, or whether it is enabled. Every field of the body is optional. `PATCH /applications/{applicationId}/flows/{flowId}` */
    patch: "flow.patch";
    /** Presses a virtual button of the workflow, which starts a run with the payload from the body. The body names the button by its key; a workflow version, a device ID and a deployment ID are optional. Pressing a virtual button of a workflow is limited to 100 calls in any 10 seconds for each button, which is 10 calls per second on average. `POST /applications/{applicationId}/flows/{flowId}/virtualButton` */
    pressVirtualButton: "flow.pressVirtualButton";
    /** Stores one value of any JSON type under a key in the persistent storage of the workflow. `PATCH /applications/{applicationId}/flows/{flowId}/storage` */
    setStorageEntry: "flow.setStorageEntry";
    /** Returns statistics on the runs of the workflow over a period of the given duration, as a series of equal steps. The figures can be narrowed to one workflow version and, for edge and embedded workflows, to one device. `GET /applications/{applicationId}/flows/{flowId}/stats` */
    stats: "flow.stats";
  };
  flowVersion: {
    /** Deletes one version of the workflow; the workflow and its other versions stay. `DELETE /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}` */
    delete: "flowVersion.delete";
    /** Returns the errors that occurred in runs of this workflow version over a period of the given duration, newest first by default. For an edge workflow the errors can be narrowed to one device. `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors` */
    errors: "flowVersion.errors";
    /** Returns one workflow version with its triggers, nodes, global values and notes. `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}` */
    get: "flowVersion.get";
    /** Returns the log of recent runs of this workflow version, newest entry first; by default only the latest entry. An entry sums up runs: their number, the paths completed and failed, the time taken and the errors. `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs` */
    getLogEntries: "flowVersion.getLogEntries";
    /** Changes the notes of the workflow version, or enables or disables it. The triggers and nodes of a version are not among the fields of the body. `PATCH /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}` */
    patch: "flowVersion.patch";
    /** Returns statistics on the runs of this workflow version over a period of the given duration, as a series of equal steps. For an edge workflow the figures can be narrowed to one device. `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats` */
    stats: "flowVersion.stats";
  };
  flowVersions: {
    /** Deletes the versions of the workflow that match the query in the body, either at once or by a job that is enqueued for it. The body can also name an email address and a callback URL. To delete a single version, use Delete of the Flow Version resource. `POST /applications/{applicationId}/flows/{flowId}/versions/delete` */
    delete: "flowVersions.delete";
    /** Lists the versions of the workflow, one page at a time, and filters them by version name or selects them by a query. `GET /applications/{applicationId}/flows/{flowId}/versions` */
    get: "flowVersions.get";
    /** Creates a version of the workflow under the name in the body. A version that already has this name is replaced only if allowReplacement is true. `POST /applications/{applicationId}/flows/{flowId}/versions` */
    post: "flowVersions.post";
  };
  flows: {
    /** Lists the workflows of one class, by default cloud, one page at a time. The list can be narrowed by name and by trigger; a query takes the place of these conditions and of the class. `GET /applications/{applicationId}/flows` */
    get: "flows.get";
    /** Lists the versions of a given name across all workflows of one class, by default cloud, one page at a time. Workflows can be picked by name and by trigger; a query takes the place of these conditions and of the class. It serves to see everything that carries one release name. `GET /applications/{applicationId}/flows/version` */
    getByVersion: "flows.getByVersion";
    /** Imports workflows and workflow versions into the application, up to 1000 of each. They get new IDs; the response maps the old ones to the new. `POST /applications/{applicationId}/flows/import` */
    import: "flows.import";
    /** Returns the custom nodes that the node palette of the application should offer in addition, each with its name, its version, its configuration and the classes of workflow that can use it. `GET /applications/{applicationId}/flows/palette` */
    palette: "flows.palette";
    /** Creates a workflow in the application. Only a name is needed; class, triggers, nodes, global values and, for custom nodes, their configuration are optional. `POST /applications/{applicationId}/flows` */
    post: "flows.post";
  };
  instance: {
    /** Returns the number of devices of the instance on each day of a time range, and how many were created and deleted on that day. `GET /instances/{instanceId}/deviceCounts` */
    deviceCounts: "instance.deviceCounts";
    /** Enqueues a job that makes a report on the instance as a CSV file. The body sets the time range, the grouping by application or organization and by day or month, whether sandboxes are included, and an email address and a callback URL. `POST /instances/{instanceId}/generateReport` */
    generateReport: "instance.generateReport";
    /** Returns one instance with its name, its limits, the default limits of its organizations and its scheduled reports. `GET /instances/{instanceId}` */
    get: "instance.get";
    /** Lists the summaries of one month, by default the current one, for the applications and organizations of the instance, one page at a time. A summary tells how many resources, payloads and notebook minutes there were. `GET /instances/{instanceId}/historicalSummaries` */
    historicalSummaries: "instance.historicalSummaries";
    /** Returns how much the notebooks of the instance were executed on each day of a time range: the minutes, and the numbers of executions by outcome. `GET /instances/{instanceId}/notebookMinuteCounts` */
    notebookMinuteCounts: "instance.notebookMinuteCounts";
    /** Changes the instance: its scheduled reports, the default limits of its organizations, or whether multi-factor authentication is required. Every field of the body is optional. `PATCH /instances/{instanceId}` */
    patch: "instance.patch";
    /** Counts the payloads handled within a time range in the instance. To see how they spread over time, use Payload Counts Breakdown. `GET /instances/{instanceId}/payloadCounts` */
    payloadCounts: "instance.payloadCounts";
    /** Counts the payloads handled within a time range in the instance, as a series of equal steps. To see them by type and source, use Payload Counts. `GET /instances/{instanceId}/payloadCountsBreakdown` */
    payloadCountsBreakdown: "instance.payloadCountsBreakdown";
  };
  instanceApiToken: {
    /** Deletes the API token and so revokes the access that it gave. To withdraw access for a time only, use Patch and set the status to inactive. `DELETE /instances/{instanceId}/tokens/{apiTokenId}` */
    delete: "instanceApiToken.delete";
    /** Returns one API token with its name, scopes, status, creator and expiration date. `GET /instances/{instanceId}/tokens/{apiTokenId}` */
    get: "instanceApiToken.get";
    /** Changes the name, description or roles of the API token, or switches its status between active and inactive. Scopes and expiration date are not among the fields that it accepts; a token with other scopes has to be created anew. `PATCH /instances/{instanceId}/tokens/{apiTokenId}` */
    patch: "instanceApiToken.patch";
  };
  instanceApiTokens: {
    /** Lists the API tokens of the instance, one page at a time, and filters them by name or by status on request. `GET /instances/{instanceId}/tokens` */
    get: "instanceApiTokens.get";
    /** Creates an API token for the instance. Only a name is needed; description, scopes, roles, status and an expiration date are optional. `POST /instances/{instanceId}/tokens` */
    post: "instanceApiTokens.post";
  };
  instanceAuditLog: {
    /** Returns one audit log entry: actor, targets, requested action with its parameters and body, and the response with its status. `GET /instance/{instanceId}/audit-logs/{instanceAuditLogId}` */
    get: "instanceAuditLog.get";
  };
  instanceAuditLogs: {
    /** Lists the audit log entries of the instance, latest first by default, one page at a time. The list can be narrowed by time range and by actor, target, request or response code. `GET /instance/{instanceId}/audit-logs` */
    get: "instanceAuditLogs.get";
  };
  instanceCustomNode: {
    /** Deletes the custom node from the instance. `DELETE /instances/{instanceId}/nodes/{instanceCustomNodeId}` */
    delete: "instanceCustomNode.delete";
    /** Returns the errors that occurred in runs of the custom node over a period of the given duration, newest first by default. `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/errors` */
    errors: "instanceCustomNode.errors";
    /** Returns one custom node with its triggers, nodes and configuration, the numbers of its runs and errors, and its usage by organization. `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}` */
    get: "instanceCustomNode.get";
    /** Changes the custom node: its name, descriptions, icon, category, minimum agent version, triggers, nodes or configuration. Every field of the body is optional. `PATCH /instances/{instanceId}/nodes/{instanceCustomNodeId}` */
    patch: "instanceCustomNode.patch";
    /** Returns statistics on the runs of the custom node over a period of the given duration, as a series of equal steps. `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/stats` */
    stats: "instanceCustomNode.stats";
  };
  instanceCustomNodes: {
    /** Lists the custom nodes of the instance, one page at a time, and filters them by name on request. `GET /instances/{instanceId}/nodes` */
    get: "instanceCustomNodes.get";
    /** Creates a custom node in the instance. Name, triggers and nodes are needed; descriptions, icon, category, minimum agent version and configuration are optional. `POST /instances/{instanceId}/nodes` */
    post: "instanceCustomNodes.post";
  };
  instanceMember: {
    /** Removes a member from the instance. To give the member fewer rights instead, use Patch. `DELETE /instances/{instanceId}/members/{userId}` */
    delete: "instanceMember.delete";
    /** Returns one member of the instance with email address, names and role. `GET /instances/{instanceId}/members/{userId}` */
    get: "instanceMember.get";
    /** Changes the role of a member in the instance to admin or view. `PATCH /instances/{instanceId}/members/{userId}` */
    patch: "instanceMember.patch";
  };
  instanceMembers: {
    /** Lists the members of the instance in a single response, and filters them by email address or by role on request. `GET /instances/{instanceId}/members` */
    get: "instanceMembers.get";
    /** Adds a member to the instance with the role admin or view. The body names the user by email address or by user ID. `POST /instances/{instanceId}/members` */
    post: "instanceMembers.post";
  };
  instanceNotificationRule: {
    /** Deletes one notification rule. To put it out of action only, use Patch and set enabled to false. `DELETE /instances/{instanceId}/notification-rules/{notificationRuleId}` */
    delete: "instanceNotificationRule.delete";
    /** Enqueues an evaluation of the notification rule. The body can ask that the limit on how often the rule gives notice (maxFrequency) is ignored. `POST /instances/{instanceId}/notification-rules/{notificationRuleId}/evaluate` */
    evaluate: "instanceNotificationRule.evaluate";
    /** Returns one notification rule with its target query, its threshold, its email settings and its callback URL. `GET /instances/{instanceId}/notification-rules/{notificationRuleId}` */
    get: "instanceNotificationRule.get";
    /** Returns the log of the notifications that the rule delivered, newest entry first; by default only the latest entry. An entry tells the organization, the time, the email addresses, and the value and limit that were compared. `GET /instances/{instanceId}/notification-rules/{notificationRuleId}/logs` */
    logs: "instanceNotificationRule.logs";
    /** Changes the notification rule: its name, description, target query, threshold, email settings or callback URL, or whether it is enabled. Every field of the body is optional. `PATCH /instances/{instanceId}/notification-rules/{notificationRuleId}` */
    patch: "instanceNotificationRule.patch";
  };
  instanceNotificationRules: {
    /** Lists the notification rules of the instance, one page at a time, and filters them by name on request. `GET /instances/{instanceId}/notification-rules` */
    get: "instanceNotificationRules.get";
    /** Creates a notification rule for the instance. Name, target type, target query and threshold are needed; description, email settings and callback URL are optional. `POST /instances/{instanceId}/notification-rules` */
    post: "instanceNotificationRules.post";
  };
  instanceOrg: {
    /** Deletes one organization of the instance. To block it without deleting it, use Patch, which can disable it or make it read-only. `DELETE /instances/{instanceId}/orgs/{orgId}` */
    delete: "instanceOrg.delete";
    /** Returns the number of devices of the organization on each day of a time range, and how many were created and deleted on that day. `GET /instances/{instanceId}/orgs/{orgId}/deviceCounts` */
    deviceCounts: "instanceOrg.deviceCounts";
    /** Returns one organization of the instance with its limits, settings and a summary that counts its resources. Fields can be added to the summary. `GET /instances/{instanceId}/orgs/{orgId}` */
    get: "instanceOrg.get";
    /** Returns how much the notebooks of the organization were executed on each day of a time range: the minutes, and the numbers of executions by outcome. `GET /instances/{instanceId}/orgs/{orgId}/notebookMinuteCounts` */
    notebookMinuteCounts: "instanceOrg.notebookMinuteCounts";
    /** Changes the organization: its name, description, limits, permitted email domains, tags, banner or audit log setting, or whether it is read-only or disabled. Every field of the body is optional. `PATCH /instances/{instanceId}/orgs/{orgId}` */
    patch: "instanceOrg.patch";
    /** Counts the payloads handled within a time range by all applications that the organization owns. To see how they spread over time, use Payload Counts Breakdown. `GET /instances/{instanceId}/orgs/{orgId}/payloadCounts` */
    payloadCounts: "instanceOrg.payloadCounts";
    /** Counts the payloads handled within a time range by all applications that the organization owns, as a series of equal steps. To see them by type and source, use Payload Counts. `GET /instances/{instanceId}/orgs/{orgId}/payloadCountsBreakdown` */
    payloadCountsBreakdown: "instanceOrg.payloadCountsBreakdown";
  };
  instanceOrgInvite: {
    /** Withdraws a pending invitation to the organization. `DELETE /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}` */
    delete: "instanceOrgInvite.delete";
    /** Returns one invitation with its email address, roles, date and time to live, and whether it has expired. `GET /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}` */
    get: "instanceOrgInvite.get";
    /** Sends the invitation again, with the roles that the body gives. To invite somebody for the first time, use Post of the Instance Org Invites resource. `POST /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}` */
    resendInvite: "instanceOrgInvite.resendInvite";
  };
  instanceOrgInvites: {
    /** Lists the pending invitations to the organization, by default the latest first, and filters them by email address or by role on request. `GET /instances/{instanceId}/orgs/{orgId}/invites` */
    get: "instanceOrgInvites.get";
    /** Sends an invitation to join the organization to an email address. The body sets the role, and on request other roles for single applications and dashboards. `POST /instances/{instanceId}/orgs/{orgId}/invites` */
    post: "instanceOrgInvites.post";
  };
  instanceOrgMember: {
    /** Removes the member from the organization. To give a member fewer rights instead, use Patch. `DELETE /instances/{instanceId}/orgs/{orgId}/members/{userId}` */
    delete: "instanceOrgMember.delete";
    /** Returns one member of the organization with email address, names, role and whether two-factor authentication is enabled. `GET /instances/{instanceId}/orgs/{orgId}/members/{userId}` */
    get: "instanceOrgMember.get";
    /** Changes the role of the member in the organization, or the roles for single applications and dashboards. `PATCH /instances/{instanceId}/orgs/{orgId}/members/{userId}` */
    patch: "instanceOrgMember.patch";
  };
  instanceOrgMembers: {
    /** Lists the members of the organization, by default ordered by email address, and filters them by email address or by role on request. `GET /instances/{instanceId}/orgs/{orgId}/members` */
    get: "instanceOrgMembers.get";
    /** Adds a member to the organization. The body names the person by user ID or by email address and sets the role, and on request other roles for single applications and dashboards. `POST /instances/{instanceId}/orgs/{orgId}/members` */
    post: "instanceOrgMembers.post";
  };
  instanceOrgs: {
    /** Lists the organizations of the instance, one page at a time. The list can be narrowed by name or with an advanced query, and fields of the summary can be added. `GET /instances/{instanceId}/orgs` */
    get: "instanceOrgs.get";
    /** Creates an organization in the instance. Only a name is needed; description, icon color, limits, members, tags, banner and security settings are optional. `POST /instances/{instanceId}/orgs` */
    post: "instanceOrgs.post";
  };
  instanceSandbox: {
    /** Deletes the account of the sandbox user. To bring a deleted account back, use Undelete. `DELETE /instances/{instanceId}/sandboxes/{instanceSandboxId}` */
    delete: "instanceSandbox.delete";
    /** Returns for each day of a time range how many devices were created, how many were deleted and how many there were in total, over all applications that the sandbox user owns. `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/deviceCounts` */
    deviceCounts: "instanceSandbox.deviceCounts";
    /** Returns one sandbox user with profile, limits, logins, organizations and a summary that counts what the user owns. The fields of the summary can be chosen. `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}` */
    get: "instanceSandbox.get";
    /** Returns for each day of a time range for how many minutes the notebooks of all applications that the sandbox user owns were executed, and how these executions ended. `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/notebookMinuteCounts` */
    notebookMinuteCounts: "instanceSandbox.notebookMinuteCounts";
    /** Counts the payloads handled within a time range by all applications that the sandbox user owns. `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCounts` */
    payloadCounts: "instanceSandbox.payloadCounts";
    /** Returns how the payloads handled by all applications that the sandbox user owns are spread over a time range, as one sum for each day or each hour. To tell the payloads apart by type and source instead, use Payload Counts. `GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCountsBreakdown` */
    payloadCountsBreakdown: "instanceSandbox.payloadCountsBreakdown";
    /** Restores the account of a sandbox user who has been deleted. The request has no body. `PATCH /instances/{instanceId}/sandboxes/{instanceSandboxId}/undelete` */
    undelete: "instanceSandbox.undelete";
  };
  instanceSandboxes: {
    /** Lists the sandbox users of the instance, at most as many as limit says; to go on from there, give the ID of the last one as startingAfterId. The list can be narrowed by name or email address; deleted sandbox users appear only on request. `GET /instances/{instanceId}/sandboxes` */
    get: "instanceSandboxes.get";
  };
  instances: {
    /** Lists instances, one page at a time, and filters them by name on request. Use it to find the ID that the other operations on an instance take. `GET /instances` */
    get: "instances.get";
  };
  integration: {
    /** Deletes the integration and, on request, the workflows that use it. To pause it only, use Patch and set enabled to false. `DELETE /applications/{applicationId}/integrations/{integrationId}` */
    delete: "integration.delete";
    /** Returns one integration with its type, topics, connection settings and current status. `GET /applications/{applicationId}/integrations/{integrationId}` */
    get: "integration.get";
    /** Changes the integration: its name, topics or connection settings, or whether it is enabled. Every field of the body is optional. The type of an integration stays. `PATCH /applications/{applicationId}/integrations/{integrationId}` */
    patch: "integration.patch";
  };
  integrations: {
    /** Lists the integrations of the application, one page at a time, and filters them by name or by type on request. `GET /applications/{applicationId}/integrations` */
    get: "integrations.get";
    /** Creates an integration in the application with the connection settings for its type. `POST /applications/{applicationId}/integrations` */
    post: "integrations.post";
  };
  me: {
    /** Records an item as recently used, in the list for its type: application, device, flow, dashboard or organization. For an item inside another one, such as a device, parentId gives the ID of the latter. `POST /me/recentItems` */
    addRecentItem: "me.addRecentItem";
    /** Sets a new password for the current user. The old one has to be given as well. On request all tokens issued so far become invalid, which ends every other session. The new password has at least 12 characters, among them an upper-case and a lower-case letter, a digit and a special character. `PATCH /me/changePassword` */
    changePassword: "me.changePassword";
    /** Deletes the account of the current user. The body has to repeat the email address and the password as proof. Although it deletes, this is a POST request. `POST /me/delete` */
    delete: "me.delete";
    /** Returns for each day of a time range how many devices were created, how many were deleted and how many there were in total, over all applications that the current user owns. `GET /me/deviceCounts` */
    deviceCounts: "me.deviceCounts";
    /** Turns multi-factor authentication off for the current user. The body has to give the password and a current two-factor code. `PATCH /me/disableTwoFactorAuth` */
    disableTwoFactorAuth: "me.disableTwoFactorAuth";
    /** Unlinks the GitHub account that is connected to the current user. `PATCH /me/disconnectGithub` */
    disconnectGithub: "me.disconnectGithub";
    /** Turns multi-factor authentication on for the current user. The body has to give the password and a two-factor code, and has room for the two-factor key of 52 characters. `PATCH /me/enableTwoFactorAuth` */
    enableTwoFactorAuth: "me.enableTwoFactorAuth";
    /** Returns the list of items of one type that the current user used recently, such as applications or the devices of one application. `GET /me/recentItems` */
    fetchRecentItems: "me.fetchRecentItems";
    /** Returns a key for the multi-factor authentication of the current user, also in the form of a URI. Multi-factor authentication itself is turned on by Enable Two Factor Auth, which takes the key together with a code. `PATCH /me/generateTwoFactorAuth` */
    generateTwoFactorAuth: "me.generateTwoFactorAuth";
    /** Returns the current user with profile, security settings, limits and a summary that counts what the user owns. The fields of the summary can be chosen. The email address of the user does not have to be verified. `GET /me` */
    get: "me.get";
    /** Returns one invitation to the current user: organization, role, sender, date and time to live. Use it to show the invitation before it is answered with Respond to Invite. `GET /me/invites/{inviteId}` */
    invite: "me.invite";
    /** Lists the invitations to organizations that the current user has not answered yet. To answer one of them, use Respond to Invite. `GET /me/invites` */
    invites: "me.invites";
    /** Returns for each day of a time range for how many minutes the notebooks of all applications that the current user owns were executed, and how these executions ended. `GET /me/notebookMinuteCounts` */
    notebookMinuteCounts: "me.notebookMinuteCounts";
    /** Changes the profile of the current user: email address, names, company, title, phone number, location and URL. Every field of the body is optional; currentCredentials has room for the present password and a two-factor code. To change the password with the old one as proof, use Change Password. The email address of the user does not have to be verified. `PATCH /me` */
    patch: "me.patch";
    /** Counts the payloads handled within a time range by all applications that the current user owns. With asBytes it returns their size in bytes instead. `GET /me/payloadCounts` */
    payloadCounts: "me.payloadCounts";
    /** Returns how the payloads handled by all applications that the current user owns are spread over a time range, as one sum for each day or each hour. To tell the payloads apart by type and source instead, use Payload Counts. `GET /me/payloadCountsBreakdown` */
    payloadCountsBreakdown: "me.payloadCountsBreakdown";
    /** Returns a new access token that is based on the one sent with the request. Use it to stay signed in without giving the credentials again. `GET /me/refreshToken` */
    refreshToken: "me.refreshToken";
    /** Answers an invitation to an organization that the current user has received. The action in the body says whether it is accepted, rejected or dismissed. `POST /me/invites/{inviteId}` */
    respondToInvite: "me.respondToInvite";
    /** Hands over applications and dashboards, given by ID, to another user or to an organization. `PATCH /me/transferResources` */
    transferResources: "me.transferResources";
    /** Sends a mail to the current user with which the email address can be verified. The email address of the user does not have to be verified. `POST /me/verify-email` */
    verifyEmail: "me.verifyEmail";
  };
  notebook: {
    /** Marks one execution of the notebook for cancellation. The response does not say whether the execution has stopped; use Logs to see its status. `POST /applications/{applicationId}/notebooks/{notebookId}/cancelExecution` */
    cancelExecution: "notebook.cancelExecution";
    /** Deletes one notebook by its ID. To keep it and change its name, inputs or outputs, use Patch. `DELETE /applications/{applicationId}/notebooks/{notebookId}` */
    delete: "notebook.delete";
    /** Enqueues an execution of the notebook. The body can give the time to which the input data relate, a template context, and an email address and a callback URL; all of them are optional. `POST /applications/{applicationId}/notebooks/{notebookId}/execute` */
    execute: "notebook.execute";
    /** Returns one notebook with its Jupyter file, image version, inputs and outputs. What happened when it was executed is returned by Logs. `GET /applications/{applicationId}/notebooks/{notebookId}` */
    get: "notebook.get";
    /** Returns the latest executions of the notebook with status, times, source, inputs, outputs and errors. Use it to follow an execution and to find its results. `GET /applications/{applicationId}/notebooks/{notebookId}/logs` */
    logs: "notebook.logs";
    /** Returns for each day of a time range for how many minutes the notebook was executed, and how these executions ended. `GET /applications/{applicationId}/notebooks/{notebookId}/notebookMinuteCounts` */
    notebookMinuteCounts: "notebook.notebookMinuteCounts";
    /** Changes the notebook: its name, description, image version, inputs or outputs. Every field of the body is optional. The Jupyter file is not among them; to send it, use Upload. `PATCH /applications/{applicationId}/notebooks/{notebookId}` */
    patch: "notebook.patch";
    /** Enqueues a job that collects in one zip file the data that an execution of the notebook could receive as input. The body can give an email address, a callback URL, the time to which the data relate and a template context; all of them are optional. `POST /applications/{applicationId}/notebooks/{notebookId}/requestInputDataExport` */
    requestInputDataExport: "notebook.requestInputDataExport";
    /** Uploads the Jupyter file of the notebook, as the jupyterFile part of a form. The name, inputs and outputs of the notebook are set with Patch. `POST /applications/{applicationId}/notebooks/{notebookId}/upload` */
    upload: "notebook.upload";
  };
  notebooks: {
    /** Lists the notebooks of the application, one page at a time, and filters them by name on request. `GET /applications/{applicationId}/notebooks` */
    get: "notebooks.get";
    /** Creates a notebook in the application. Only a name is needed; description, image version, inputs and outputs are optional. The Jupyter file follows in a second request, with Upload of the Notebook resource. `POST /applications/{applicationId}/notebooks` */
    post: "notebooks.post";
  };
  org: {
    /** Deletes one organization by its ID. If its applications and dashboards are to live on under another owner, use Transfer Resources first. `DELETE /orgs/{orgId}` */
    delete: "org.delete";
    /** Returns for each day of a time range how many devices were created, how many were deleted and how many there were in total, over all applications that the organization owns. `GET /orgs/{orgId}/deviceCounts` */
    deviceCounts: "org.deviceCounts";
    /** Returns one organization with its members, limits, billing data and a summary that counts its resources. The fields of the summary can be chosen. `GET /orgs/{orgId}` */
    get: "org.get";
    /** Sends an invitation to join the organization to an email address. The body sets the role, and on request other roles for single applications and dashboards. `POST /orgs/{orgId}/invites` */
    inviteMember: "org.inviteMember";
    /** Changes the role of a member in the organization, or the roles for single applications and dashboards. `PATCH /orgs/{orgId}/member` */
    modifyMember: "org.modifyMember";
    /** Returns for each day of a time range for how many minutes the notebooks of all applications that the organization owns were executed, and how these executions ended. `GET /orgs/{orgId}/notebookMinuteCounts` */
    notebookMinuteCounts: "org.notebookMinuteCounts";
    /** Changes the organization: its name, description, icon color, plan, billing address, payment card, or whether multi-factor authentication is required. Every field of the body is optional. `PATCH /orgs/{orgId}` */
    patch: "org.patch";
    /** Counts the payloads handled within a time range by all applications that the organization owns. With asBytes it returns their size in bytes instead. `GET /orgs/{orgId}/payloadCounts` */
    payloadCounts: "org.payloadCounts";
    /** Returns how the payloads handled by all applications that the organization owns are spread over a time range, as one sum for each day or each hour. To tell the payloads apart by type and source instead, use Payload Counts. `GET /orgs/{orgId}/payloadCountsBreakdown` */
    payloadCountsBreakdown: "org.payloadCountsBreakdown";
    /** Lists the invitations to the organization that have not been answered yet, with role, date, time to live and whether they have expired. `GET /orgs/{orgId}/invites` */
    pendingInvites: "org.pendingInvites";
    /** Removes a member from the organization. To give a member fewer rights instead, use Modify Member. `DELETE /orgs/{orgId}/member` */
    removeMember: "org.removeMember";
    /** Withdraws a pending invitation to the organization. `DELETE /orgs/{orgId}/invites` */
    revokeInvite: "org.revokeInvite";
    /** Hands over applications and dashboards of the organization, given by ID, to a user or to another organization. `PATCH /orgs/{orgId}/transferResources` */
    transferResources: "org.transferResources";
  };
  orgInvites: {
    /** Returns what the invitation is about: organization, role, date and time to live. Use it to show the invitation before it is answered. `GET /invites` */
    get: "orgInvites.get";
    /** Accepts or rejects an invitation. The body gives the email address, the token and the answer, true for acceptance. `POST /invites` */
    post: "orgInvites.post";
  };
  orgs: {
    /** Lists the organizations of the current user, one page at a time, and filters them by name on request. `GET /orgs` */
    get: "orgs.get";
    /** Creates an organization. Only a name is needed; description, icon color, plan, billing address, payment card and the mode of multi-factor authentication are optional. `POST /orgs` */
    post: "orgs.post";
  };
  privateFile: {
    /** Deletes a private file or a directory. A directory goes together with everything inside it. `DELETE /applications/{applicationId}/privateFiles/{privateFileId}` */
    delete: "privateFile.delete";
    /** Returns the entry of one private file or directory: name, type, parent directory, size, content type, status and, for a file, a URL that is valid for a limited time. The content is not part of it. `GET /applications/{applicationId}/privateFiles/{privateFileId}` */
    get: "privateFile.get";
    /** Moves a private file or a directory with all its contents to another directory, renames it, or does both. What is under the new path is a new entry; the children of a directory are moved by a job afterwards. `POST /applications/{applicationId}/privateFiles/{privateFileId}/move` */
    move: "privateFile.move";
    /** Prepares a new upload of an existing private file. The body describes the new content by size, content type and, for an image, its dimensions; the content itself is sent in a second request with the form fields that the response returns. `PATCH /applications/{applicationId}/privateFiles/{privateFileId}` */
    patch: "privateFile.patch";
    /** Uploads the content of a private file, as the privateFile part of a form. Unlike with Patch, the content is part of the request itself. `POST /applications/{applicationId}/privateFiles/{privateFileId}/upload` */
    upload: "privateFile.upload";
  };
  privateFiles: {
    /** Lists the private files and directories of the application, one page at a time. The list can be narrowed by name, type, upload status and directory. `GET /applications/{applicationId}/privateFiles` */
    get: "privateFiles.get";
    /** Creates a directory, or a private file whose content is still to come. The body describes the content by name, size and type; the content itself is uploaded in a second request with the form fields that the response returns. `POST /applications/{applicationId}/privateFiles` */
    post: "privateFiles.post";
  };
  resourceJob: {
    /** Marks one execution of the resource job for cancellation. The response does not say whether the execution has stopped; use Logs to see its status. `POST /applications/{applicationId}/resource-jobs/{resourceJobId}/cancelExecution` */
    cancelExecution: "resourceJob.cancelExecution";
    /** Deletes one resource job by its ID. On request the workflows that it triggers are deleted along with it. `DELETE /applications/{applicationId}/resource-jobs/{resourceJobId}` */
    delete: "resourceJob.delete";
    /** Enqueues an execution of the resource job. The body can give a template context, a query and a data table for this execution; all of them are optional. `POST /applications/{applicationId}/resource-jobs/{resourceJobId}/execute` */
    execute: "resourceJob.execute";
    /** Returns one resource job with its resource type, query, default context and settings for concurrency, delay, timeout and retries. What happened when it was executed is returned by Logs. `GET /applications/{applicationId}/resource-jobs/{resourceJobId}` */
    get: "resourceJob.get";
    /** Returns the latest executions of the resource job with status, times, source, query, settings and a summary. Use it to follow an execution and to see how it ended. `GET /applications/{applicationId}/resource-jobs/{resourceJobId}/logs` */
    logs: "resourceJob.logs";
    /** Changes the resource job: its name, description, data table, query, default context, or the settings for concurrency, delay, timeout and retries. Every field of the body is optional; the resource type is not among them. `PATCH /applications/{applicationId}/resource-jobs/{resourceJobId}` */
    patch: "resourceJob.patch";
  };
  resourceJobs: {
    /** Lists the resource jobs of the application, one page at a time, and filters them by name or by resource type on request. `GET /applications/{applicationId}/resource-jobs` */
    get: "resourceJobs.get";
    /** Creates a resource job in the application. Name and resource type are needed; data table, query, default context and the settings for concurrency, delay, timeout and retries are optional. Creating it does not execute it; for that, use Execute of the Resource Job resource. `POST /applications/{applicationId}/resource-jobs` */
    post: "resourceJobs.post";
  };
  userApiToken: {
    /** Deletes the API token and so revokes the access that it gave. To withdraw access for a time only, use Patch and set the status to inactive. A token that was issued through OAuth is not accepted. `DELETE /me/tokens/{apiTokenId}` */
    delete: "userApiToken.delete";
    /** Returns one API token of the current user with its name, scopes, roles, status, creator and expiration date. `GET /me/tokens/{apiTokenId}` */
    get: "userApiToken.get";
    /** Changes the name, description, default role or organization roles of the API token, or switches its status between active and inactive. Scopes and expiration date are not among the fields that it accepts; a token with other scopes has to be created anew. A token that was issued through OAuth is not accepted. `PATCH /me/tokens/{apiTokenId}` */
    patch: "userApiToken.patch";
  };
  userApiTokens: {
    /** Lists the API tokens of the current user, one page at a time, and filters them by name or by status on request. `GET /me/tokens` */
    get: "userApiTokens.get";
    /** Creates an API token for the current user. Only a name is needed; description, scopes, default role, roles for single organizations, status and expiration date are optional. A token that was issued through OAuth is not accepted. `POST /me/tokens` */
    post: "userApiTokens.post";
  };
  userOauthToken: {
    /** Deletes the OAuth token and so revokes the access that it gave to the client. To withdraw access for a time only, use Patch and set the status to inactive. A token that was issued through OAuth is not accepted. `DELETE /me/oauth-tokens/{oauthTokenId}` */
    delete: "userOauthToken.delete";
    /** Returns one OAuth token of the current user with its name, client, scopes, roles, status and expiration date. `GET /me/oauth-tokens/{oauthTokenId}` */
    get: "userOauthToken.get";
    /** Changes the name, description, default role or organization roles of the OAuth token, or switches its status between active and inactive. Client, scopes and expiration date are not among the fields that it accepts. A token that was issued through OAuth is not accepted. `PATCH /me/oauth-tokens/{oauthTokenId}` */
    patch: "userOauthToken.patch";
  };
  userOauthTokens: {
    /** Lists the OAuth tokens of the current user, one page at a time, and filters them by name on request. `GET /me/oauth-tokens` */
    get: "userOauthTokens.get";
    /** Creates an OAuth token for the current user. The body needs a name and, for the client, its ID, a redirect URI and a code challenge made with S256. Scopes, roles and expirationDate are optional; if the latter is left out, the session lasts a year, and with null it never ends. A token that was issued through OAuth is not accepted. `POST /me/oauth-tokens` */
    post: "userOauthTokens.post";
  };
  webhook: {
    /** Deletes one webhook by its ID and, on request, the workflows that use it. To take it out of service only, use Patch and set enabled to false. `DELETE /applications/{applicationId}/webhooks/{webhookId}` */
    delete: "webhook.delete";
    /** Returns one webhook with its token, response code, verification settings and basic authentication. `GET /applications/{applicationId}/webhooks/{webhookId}` */
    get: "webhook.get";
    /** Changes the webhook: its name, description, response code (100 to 599), verification or basic authentication, or whether it is enabled or waits for a reply. Every field of the body is optional. `PATCH /applications/{applicationId}/webhooks/{webhookId}` */
    patch: "webhook.patch";
  };
  webhooks: {
    /** Lists the webhooks of the application, one page at a time, and filters them by name on request. `GET /applications/{applicationId}/webhooks` */
    get: "webhooks.get";
    /** Creates a webhook in the application. Only a name is needed; response code, verification (for Facebook, Fitbit, Twilio or Alexa) and basic authentication are optional. `POST /applications/{applicationId}/webhooks` */
    post: "webhooks.post";
  };
}

/** The scopes of each operation, any one of which a token must have; `never`: no token is needed. */
export interface Scopes {
  "application.applyTemplate": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.applyTemplate";
  "application.archiveData": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.archiveData";
  "application.backfillArchiveData": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.backfillArchiveData";
  "application.clone": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.clone";
  "application.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.delete";
  "application.deviceCounts": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "application.*" | "application.deviceCounts";
  "application.export": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.export";
  "application.fullDataTablesArchive": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.fullDataTablesArchive";
  "application.fullEventsArchive": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.fullEventsArchive";
  "application.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "application.*" | "application.get";
  "application.globals": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "application.*" | "application.patch";
  "application.import": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.import";
  "application.importLogs": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "application.*" | "application.importLogs";
  "application.mqttPublishMessage": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "application.*" | "application.mqttPublishMessage";
  "application.mqttSubscriptionStream": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "application.*" | "application.mqttSubscriptionStream";
  "application.notebookMinuteCounts": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "application.*" | "application.notebookMinuteCounts";
  "application.patch": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "application.*" | "application.patch";
  "application.payloadCounts": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "application.*" | "application.payloadCounts";
  "application.payloadCountsBreakdown": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "application.*" | "application.payloadCountsBreakdown";
  "application.readme": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "application.*" | "application.get";
  "application.readmePatch": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "application.*" | "application.patch";
  "application.search": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "application.*" | "application.search";
  "applicationApiToken.delete": "all.Application" | "all.Organization" | "all.User" | "applicationApiToken.*" | "applicationApiToken.delete";
  "applicationApiToken.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationApiToken.*" | "applicationApiToken.get";
  "applicationApiToken.patch": "all.Application" | "all.Organization" | "all.User" | "applicationApiToken.*" | "applicationApiToken.patch";
  "applicationApiTokens.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationApiTokens.*" | "applicationApiTokens.get";
  "applicationApiTokens.post": "all.Application" | "all.Organization" | "all.User" | "applicationApiTokens.*" | "applicationApiTokens.post";
  "applicationCertificate.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationCertificate.*" | "applicationCertificate.delete";
  "applicationCertificate.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationCertificate.*" | "applicationCertificate.get";
  "applicationCertificate.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationCertificate.*" | "applicationCertificate.patch";
  "applicationCertificateAuthorities.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationCertificateAuthorities.*" | "applicationCertificateAuthorities.get";
  "applicationCertificateAuthorities.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationCertificateAuthorities.*" | "applicationCertificateAuthorities.post";
  "applicationCertificateAuthority.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationCertificateAuthority.*" | "applicationCertificateAuthority.delete";
  "applicationCertificateAuthority.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationCertificateAuthority.*" | "applicationCertificateAuthority.get";
  "applicationCertificateAuthority.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationCertificateAuthority.*" | "applicationCertificateAuthority.patch";
  "applicationCertificates.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationCertificates.*" | "applicationCertificates.get";
  "applicationCertificates.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationCertificates.*" | "applicationCertificates.post";
  "applicationDashboard.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationDashboard.*" | "applicationDashboard.delete";
  "applicationDashboard.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationDashboard.*" | "applicationDashboard.get";
  "applicationDashboard.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationDashboard.*" | "applicationDashboard.patch";
  "applicationDashboard.sendReport": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationDashboard.*" | "applicationDashboard.sendReport";
  "applicationDashboards.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationDashboards.*" | "applicationDashboards.get";
  "applicationDashboards.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationDashboards.*" | "applicationDashboards.post";
  "applicationJobLog.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationJobLog.*" | "applicationJobLog.get";
  "applicationJobLogs.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationJobLogs.*" | "applicationJobLogs.get";
  "applicationKey.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationKey.*" | "applicationKey.delete";
  "applicationKey.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationKey.*" | "applicationKey.get";
  "applicationKey.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationKey.*" | "applicationKey.patch";
  "applicationKeys.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applicationKeys.*" | "applicationKeys.get";
  "applicationKeys.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applicationKeys.*" | "applicationKeys.post";
  "applicationTemplate.get": "all.User" | "all.User.bounded" | "all.User.read" | "applicationTemplate.*" | "applicationTemplate.get" | "only.User" | "only.User.bounded" | "only.User.read";
  "applicationTemplates.get": "all.User" | "all.User.bounded" | "all.User.read" | "applicationTemplates.*" | "applicationTemplates.get" | "only.User" | "only.User.bounded" | "only.User.read";
  "applicationTemplates.getCategories": "all.User" | "all.User.bounded" | "all.User.read" | "applicationTemplates.*" | "applicationTemplates.getCategories" | "only.User" | "only.User.bounded" | "only.User.read";
  "applicationTemplates.getUniqueKeywords": "all.User" | "all.User.bounded" | "all.User.read" | "applicationTemplates.*" | "applicationTemplates.getUniqueKeywords" | "only.User" | "only.User.bounded" | "only.User.read";
  "applications.get": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "applications.*" | "applications.get" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read";
  "applications.import": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applications.*" | "applications.import" | "only.Organization" | "only.Organization.bounded";
  "applications.periodSummaries": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "applications.*" | "applications.periodSummaries" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read";
  "applications.post": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "applications.*" | "applications.post" | "only.Organization" | "only.Organization.bounded";
  "auditLog.get": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "auditLog.*" | "auditLog.get" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read";
  "auditLogs.get": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "auditLogs.*" | "auditLogs.get" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read";
  "auth.authenticateDevice": never;
  "auth.authenticateUser": never;
  "auth.authenticateUserGithub": never;
  "auth.authenticateUserSaml": never;
  "auth.ssoDomain": never;
  "credential.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "credential.*" | "credential.delete";
  "credential.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "credential.*" | "credential.get";
  "credential.linkedResources": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "credential.*" | "credential.linkedResources";
  "credential.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "credential.*" | "credential.patch";
  "credentials.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "credentials.*" | "credentials.get";
  "credentials.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "credentials.*" | "credentials.post";
  "dashboard.delete": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dashboard.*" | "dashboard.delete" | "only.Organization" | "only.Organization.bounded";
  "dashboard.get": never;
  "dashboard.patch": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dashboard.*" | "dashboard.patch" | "only.Organization" | "only.Organization.bounded";
  "dashboard.sendReport": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dashboard.*" | "dashboard.sendReport" | "only.Organization" | "only.Organization.bounded";
  "dashboard.validateContext": never;
  "dashboards.get": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "dashboards.*" | "dashboards.get" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read";
  "dashboards.post": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dashboards.*" | "dashboards.post" | "only.Organization" | "only.Organization.bounded";
  "data.export": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "data.*" | "data.export";
  "data.lastValueQuery": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "data.*" | "data.lastValueQuery";
  "data.timeSeriesQuery": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "data.*" | "data.timeSeriesQuery";
  "dataTable.addColumn": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTable.*" | "dataTable.addColumn";
  "dataTable.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTable.*" | "dataTable.delete";
  "dataTable.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "dataTable.*" | "dataTable.get";
  "dataTable.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTable.*" | "dataTable.patch";
  "dataTable.removeColumn": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTable.*" | "dataTable.removeColumn";
  "dataTableRow.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTableRow.*" | "dataTableRow.delete";
  "dataTableRow.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "dataTableRow.*" | "dataTableRow.get";
  "dataTableRow.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTableRow.*" | "dataTableRow.patch";
  "dataTableRows.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTableRows.*" | "dataTableRows.delete";
  "dataTableRows.export": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "dataTableRows.*" | "dataTableRows.export";
  "dataTableRows.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "dataTableRows.*" | "dataTableRows.get";
  "dataTableRows.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTableRows.*" | "dataTableRows.post";
  "dataTableRows.query": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "dataTableRows.*" | "dataTableRows.query";
  "dataTableRows.truncate": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTableRows.*" | "dataTableRows.truncate";
  "dataTables.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "dataTables.*" | "dataTables.get";
  "dataTables.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "dataTables.*" | "dataTables.post";
  "device.commandStream": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.commandStream";
  "device.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "device.*" | "device.delete";
  "device.export": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.export";
  "device.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.get";
  "device.getCommand": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.getCommand";
  "device.getCompositeState": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.getCompositeState";
  "device.getLogEntries": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.getLogEntries";
  "device.getState": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.getState";
  "device.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "device.*" | "device.patch";
  "device.payloadCounts": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.payloadCounts";
  "device.payloadCountsBreakdown": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "device.*" | "device.payloadCountsBreakdown";
  "device.removeData": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "device.*" | "device.removeData";
  "device.sendCommand": "all.Application" | "all.Application.bounded" | "all.Device" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "device.*" | "device.sendCommand";
  "device.sendState": "all.Application" | "all.Application.bounded" | "all.Device" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "device.*" | "device.sendState";
  "device.setConnectionStatus": "all.Application" | "all.Application.bounded" | "all.Device" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "device.*" | "device.setConnectionStatus";
  "device.stateStream": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.stateStream";
  "deviceAttribute.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceAttribute.*" | "deviceAttribute.delete";
  "deviceAttribute.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "deviceAttribute.*" | "deviceAttribute.get";
  "deviceAttribute.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceAttribute.*" | "deviceAttribute.patch";
  "deviceAttributes.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "deviceAttributes.*" | "deviceAttributes.get";
  "deviceAttributes.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceAttributes.*" | "deviceAttributes.post";
  "deviceRecipe.bulkCreate": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceRecipe.*" | "deviceRecipe.bulkCreate";
  "deviceRecipe.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceRecipe.*" | "deviceRecipe.delete";
  "deviceRecipe.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "deviceRecipe.*" | "deviceRecipe.get";
  "deviceRecipe.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceRecipe.*" | "deviceRecipe.patch";
  "deviceRecipes.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "deviceRecipes.*" | "deviceRecipes.get";
  "deviceRecipes.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "deviceRecipes.*" | "deviceRecipes.post";
  "devices.attributeNames": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.attributeNames";
  "devices.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "devices.*" | "devices.delete";
  "devices.deviceNames": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.deviceNames";
  "devices.export": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.export";
  "devices.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.get";
  "devices.getCompositeState": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.getCompositeState";
  "devices.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "devices.*" | "devices.patch";
  "devices.payloadCounts": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.payloadCounts";
  "devices.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "devices.*" | "devices.post";
  "devices.removeData": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "devices.*" | "devices.removeData";
  "devices.restore": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "devices.*" | "devices.restore";
  "devices.sendCommand": "all.Application" | "all.Application.bounded" | "all.Device" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "devices.*" | "devices.sendCommand";
  "devices.tagKeys": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.tagKeys";
  "devices.tagValues": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "devices.*" | "devices.tagValues";
  "edgeDeployment.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "edgeDeployment.*" | "edgeDeployment.get";
  "edgeDeployments.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "edgeDeployments.*" | "edgeDeployments.get";
  "edgeDeployments.release": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "edgeDeployments.*" | "edgeDeployments.release";
  "edgeDeployments.remove": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "edgeDeployments.*" | "edgeDeployments.remove";
  "edgeDeployments.replace": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "edgeDeployments.*" | "edgeDeployments.replace";
  "embeddedDeployment.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "embeddedDeployment.*" | "embeddedDeployment.get";
  "embeddedDeployments.export": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "embeddedDeployments.*" | "embeddedDeployments.export";
  "embeddedDeployments.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "embeddedDeployments.*" | "embeddedDeployments.get";
  "embeddedDeployments.release": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "embeddedDeployments.*" | "embeddedDeployments.release";
  "embeddedDeployments.remove": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "embeddedDeployments.*" | "embeddedDeployments.remove";
  "embeddedDeployments.replace": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "embeddedDeployments.*" | "embeddedDeployments.replace";
  "event.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "event.*" | "event.delete";
  "event.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "event.*" | "event.get";
  "event.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "event.*" | "event.patch";
  "events.delete": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "events.*" | "events.delete";
  "events.export": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "events.*" | "events.export";
  "events.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "events.*" | "events.get";
  "events.mostRecentBySeverity": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "events.*" | "events.mostRecentBySeverity";
  "events.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "events.*" | "events.patch";
  "events.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "events.*" | "events.post";
  "experience.bootstrap": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experience.*" | "experience.bootstrap";
  "experience.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experience.*" | "experience.delete";
  "experienceDomain.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceDomain.*" | "experienceDomain.delete";
  "experienceDomain.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceDomain.*" | "experienceDomain.get";
  "experienceDomain.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceDomain.*" | "experienceDomain.patch";
  "experienceDomains.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceDomains.*" | "experienceDomains.get";
  "experienceDomains.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceDomains.*" | "experienceDomains.post";
  "experienceEndpoint.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceEndpoint.*" | "experienceEndpoint.delete";
  "experienceEndpoint.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceEndpoint.*" | "experienceEndpoint.get";
  "experienceEndpoint.linkedResources": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceEndpoint.*" | "experienceEndpoint.linkedResources";
  "experienceEndpoint.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceEndpoint.*" | "experienceEndpoint.patch";
  "experienceEndpoints.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceEndpoints.*" | "experienceEndpoints.get";
  "experienceEndpoints.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceEndpoints.*" | "experienceEndpoints.post";
  "experienceEndpoints.stats": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceEndpoints.*" | "experienceEndpoints.stats";
  "experienceGroup.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceGroup.*" | "experienceGroup.delete";
  "experienceGroup.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceGroup.*" | "experienceGroup.get";
  "experienceGroup.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceGroup.*" | "experienceGroup.patch";
  "experienceGroups.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceGroups.*" | "experienceGroups.get";
  "experienceGroups.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceGroups.*" | "experienceGroups.post";
  "experienceSlug.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceSlug.*" | "experienceSlug.delete";
  "experienceSlug.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceSlug.*" | "experienceSlug.get";
  "experienceSlug.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceSlug.*" | "experienceSlug.patch";
  "experienceSlugs.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceSlugs.*" | "experienceSlugs.get";
  "experienceSlugs.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceSlugs.*" | "experienceSlugs.post";
  "experienceUser.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceUser.*" | "experienceUser.delete";
  "experienceUser.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceUser.*" | "experienceUser.get";
  "experienceUser.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceUser.*" | "experienceUser.patch";
  "experienceUsers.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "experienceUsers.*" | "experienceUsers.get";
  "experienceUsers.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "experienceUsers.*" | "experienceUsers.post";
  "experienceVersion.delete": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experienceVersion.*" | "experienceVersion.delete";
  "experienceVersion.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceVersion.*" | "experienceVersion.get";
  "experienceVersion.patch": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experienceVersion.*" | "experienceVersion.patch";
  "experienceVersions.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceVersions.*" | "experienceVersions.get";
  "experienceVersions.post": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experienceVersions.*" | "experienceVersions.post";
  "experienceView.delete": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experienceView.*" | "experienceView.delete";
  "experienceView.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceView.*" | "experienceView.get";
  "experienceView.linkedResources": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceView.*" | "experienceView.linkedResources";
  "experienceView.patch": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experienceView.*" | "experienceView.patch";
  "experienceViews.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "experienceViews.*" | "experienceViews.get";
  "experienceViews.post": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "experienceViews.*" | "experienceViews.post";
  "file.delete": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "file.*" | "file.delete";
  "file.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "file.*" | "file.get";
  "file.move": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "file.*" | "file.move";
  "file.patch": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "file.*" | "file.patch";
  "file.upload": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "file.*" | "file.upload";
  "files.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "files.*" | "files.get";
  "files.post": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "files.*" | "files.post";
  "flow.clearStorageEntries": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flow.*" | "flow.clearStorageEntries";
  "flow.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flow.*" | "flow.delete";
  "flow.errors": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flow.*" | "flow.errors";
  "flow.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flow.*" | "flow.get";
  "flow.getLogEntries": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flow.*" | "flow.log";
  "flow.getStorageEntries": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flow.*" | "flow.getStorageEntries";
  "flow.getStorageEntriesMetadata": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flow.*" | "flow.getStorageEntriesMetadata";
  "flow.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flow.*" | "flow.patch";
  "flow.pressVirtualButton": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flow.*" | "flow.pressVirtualButton";
  "flow.setStorageEntry": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flow.*" | "flow.setStorageEntry";
  "flow.stats": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flow.*" | "flow.stats";
  "flowVersion.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flowVersion.*" | "flowVersion.delete";
  "flowVersion.errors": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flowVersion.*" | "flowVersion.errors";
  "flowVersion.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flowVersion.*" | "flowVersion.get";
  "flowVersion.getLogEntries": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flowVersion.*" | "flowVersion.log";
  "flowVersion.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flowVersion.*" | "flowVersion.patch";
  "flowVersion.stats": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flowVersion.*" | "flowVersion.stats";
  "flowVersions.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flowVersions.*" | "flowVersions.delete";
  "flowVersions.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flowVersions.*" | "flowVersions.get";
  "flowVersions.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flowVersions.*" | "flowVersions.post";
  "flows.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flows.*" | "flows.get";
  "flows.getByVersion": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flows.*" | "flows.getByVersion";
  "flows.import": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flows.*" | "flows.import";
  "flows.palette": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "flows.*" | "flows.palette";
  "flows.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "flows.*" | "flows.post";
  "instance.deviceCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.deviceCounts";
  "instance.generateReport": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.generateReport";
  "instance.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.get";
  "instance.historicalSummaries": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.historicalSummaries";
  "instance.notebookMinuteCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.notebookMinuteCounts";
  "instance.patch": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instance.*" | "instance.patch";
  "instance.payloadCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.payloadCounts";
  "instance.payloadCountsBreakdown": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instance.*" | "instance.payloadCountsBreakdown";
  "instanceApiToken.delete": "all.Instance" | "all.User" | "instanceApiToken.*" | "instanceApiToken.delete";
  "instanceApiToken.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceApiToken.*" | "instanceApiToken.get";
  "instanceApiToken.patch": "all.Instance" | "all.User" | "instanceApiToken.*" | "instanceApiToken.patch";
  "instanceApiTokens.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceApiTokens.*" | "instanceApiTokens.get";
  "instanceApiTokens.post": "all.Instance" | "all.User" | "instanceApiTokens.*" | "instanceApiTokens.post";
  "instanceAuditLog.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceAuditLog.*" | "instanceAuditLog.get";
  "instanceAuditLogs.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceAuditLogs.*" | "instanceAuditLogs.get";
  "instanceCustomNode.delete": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceCustomNode.*" | "instanceCustomNode.delete";
  "instanceCustomNode.errors": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceCustomNode.*" | "instanceCustomNode.errors";
  "instanceCustomNode.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceCustomNode.*" | "instanceCustomNode.get";
  "instanceCustomNode.patch": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceCustomNode.*" | "instanceCustomNode.patch";
  "instanceCustomNode.stats": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceCustomNode.*" | "instanceCustomNode.stats";
  "instanceCustomNodes.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceCustomNodes.*" | "instanceCustomNodes.get";
  "instanceCustomNodes.post": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceCustomNodes.*" | "instanceCustomNodes.post";
  "instanceMember.delete": "all.Instance" | "all.User" | "instanceMember.*" | "instanceMember.delete";
  "instanceMember.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceMember.*" | "instanceMember.get";
  "instanceMember.patch": "all.Instance" | "all.User" | "instanceMember.*" | "instanceMember.patch";
  "instanceMembers.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceMembers.*" | "instanceMembers.get";
  "instanceMembers.post": "all.Instance" | "all.User" | "instanceMembers.*" | "instanceMembers.post";
  "instanceNotificationRule.delete": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceNotificationRule.*" | "instanceNotificationRule.delete";
  "instanceNotificationRule.evaluate": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceNotificationRule.*" | "instanceNotificationRule.evaluate";
  "instanceNotificationRule.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceNotificationRule.*" | "instanceNotificationRule.get";
  "instanceNotificationRule.logs": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceNotificationRule.*" | "instanceNotificationRule.logs";
  "instanceNotificationRule.patch": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceNotificationRule.*" | "instanceNotificationRule.patch";
  "instanceNotificationRules.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceNotificationRules.*" | "instanceNotificationRules.get";
  "instanceNotificationRules.post": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceNotificationRules.*" | "instanceNotificationRules.post";
  "instanceOrg.delete": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceOrg.*" | "instanceOrg.delete";
  "instanceOrg.deviceCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrg.*" | "instanceOrg.deviceCounts";
  "instanceOrg.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrg.*" | "instanceOrg.get";
  "instanceOrg.notebookMinuteCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrg.*" | "instanceOrg.notebookMinuteCounts";
  "instanceOrg.patch": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceOrg.*" | "instanceOrg.patch";
  "instanceOrg.payloadCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrg.*" | "instanceOrg.payloadCounts";
  "instanceOrg.payloadCountsBreakdown": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrg.*" | "instanceOrg.payloadCountsBreakdown";
  "instanceOrgInvite.delete": "all.Instance" | "all.User" | "instanceOrgInvite.*" | "instanceOrgInvite.delete";
  "instanceOrgInvite.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrgInvite.*" | "instanceOrgInvite.get";
  "instanceOrgInvite.resendInvite": "all.Instance" | "all.User" | "instanceOrgInvite.*" | "instanceOrgInvite.resendInvite";
  "instanceOrgInvites.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrgInvites.*" | "instanceOrgInvites.get";
  "instanceOrgInvites.post": "all.Instance" | "all.User" | "instanceOrgInvites.*" | "instanceOrgInvites.post";
  "instanceOrgMember.delete": "all.Instance" | "all.User" | "instanceOrgMember.*" | "instanceOrgMember.delete";
  "instanceOrgMember.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrgMember.*" | "instanceOrgMember.get";
  "instanceOrgMember.patch": "all.Instance" | "all.User" | "instanceOrgMember.*" | "instanceOrgMember.patch";
  "instanceOrgMembers.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrgMembers.*" | "instanceOrgMembers.get";
  "instanceOrgMembers.post": "all.Instance" | "all.User" | "instanceOrgMembers.*" | "instanceOrgMembers.post";
  "instanceOrgs.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceOrgs.*" | "instanceOrgs.get";
  "instanceOrgs.post": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceOrgs.*" | "instanceOrgs.post";
  "instanceSandbox.delete": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceSandbox.*" | "instanceSandbox.delete";
  "instanceSandbox.deviceCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceSandbox.*" | "instanceSandbox.deviceCounts";
  "instanceSandbox.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceSandbox.*" | "instanceSandbox.get";
  "instanceSandbox.notebookMinuteCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceSandbox.*" | "instanceSandbox.notebookMinuteCounts";
  "instanceSandbox.payloadCounts": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceSandbox.*" | "instanceSandbox.payloadCounts";
  "instanceSandbox.payloadCountsBreakdown": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceSandbox.*" | "instanceSandbox.payloadCountsBreakdown";
  "instanceSandbox.undelete": "all.Instance" | "all.Instance.bounded" | "all.User" | "all.User.bounded" | "instanceSandbox.*" | "instanceSandbox.undelete";
  "instanceSandboxes.get": "all.Instance" | "all.Instance.bounded" | "all.Instance.read" | "all.User" | "all.User.bounded" | "all.User.read" | "instanceSandboxes.*" | "instanceSandboxes.get";
  "instances.get": "all.User" | "all.User.bounded" | "all.User.read" | "instances.*" | "instances.get" | "only.User" | "only.User.bounded" | "only.User.read";
  "integration.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "integration.*" | "integration.delete";
  "integration.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "integration.*" | "integration.get";
  "integration.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "integration.*" | "integration.patch";
  "integrations.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "integrations.*" | "integrations.get";
  "integrations.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "integrations.*" | "integrations.post";
  "me.addRecentItem": "all.User" | "all.User.bounded" | "me.*" | "me.addRecentItem" | "only.User" | "only.User.bounded";
  "me.changePassword": "all.User" | "me.*" | "me.changePassword" | "only.User";
  "me.delete": "all.User" | "me.*" | "me.delete" | "only.User";
  "me.deviceCounts": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.deviceCounts" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.disableTwoFactorAuth": "all.User" | "me.*" | "me.disableTwoFactorAuth" | "only.User";
  "me.disconnectGithub": "all.User" | "me.*" | "me.disconnectGithub" | "only.User";
  "me.enableTwoFactorAuth": "all.User" | "me.*" | "me.enableTwoFactorAuth" | "only.User";
  "me.fetchRecentItems": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.fetchRecentItems" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.generateTwoFactorAuth": "all.User" | "me.*" | "me.generateTwoFactorAuth" | "only.User";
  "me.get": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.get" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.invite": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.invite" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.invites": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.invites" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.notebookMinuteCounts": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.notebookMinuteCounts" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.patch": "all.User" | "me.*" | "me.patch" | "only.User";
  "me.payloadCounts": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.payloadCounts" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.payloadCountsBreakdown": "all.User" | "all.User.bounded" | "all.User.read" | "me.*" | "me.payloadCountsBreakdown" | "only.User" | "only.User.bounded" | "only.User.read";
  "me.refreshToken": "all.User" | "me.*" | "me.refreshToken" | "only.User";
  "me.respondToInvite": "all.User" | "me.*" | "me.respondToInvite" | "only.User";
  "me.transferResources": "all.User" | "me.*" | "me.transferResources" | "only.User";
  "me.verifyEmail": "all.User" | "me.*" | "me.verifyEmail" | "only.User";
  "notebook.cancelExecution": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "notebook.*" | "notebook.execute";
  "notebook.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "notebook.*" | "notebook.delete";
  "notebook.execute": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "notebook.*" | "notebook.execute";
  "notebook.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "notebook.*" | "notebook.get";
  "notebook.logs": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "notebook.*" | "notebook.logs";
  "notebook.notebookMinuteCounts": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "notebook.*" | "notebook.notebookMinuteCounts";
  "notebook.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "notebook.*" | "notebook.patch";
  "notebook.requestInputDataExport": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "notebook.*" | "notebook.requestInputDataExport";
  "notebook.upload": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "notebook.*" | "notebook.upload";
  "notebooks.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "notebooks.*" | "notebooks.get";
  "notebooks.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "notebooks.*" | "notebooks.post";
  "org.delete": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "only.Organization" | "only.Organization.bounded" | "org.*" | "org.delete";
  "org.deviceCounts": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read" | "org.*" | "org.deviceCounts";
  "org.get": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read" | "org.*" | "org.get";
  "org.inviteMember": "all.Organization" | "all.User" | "only.Organization" | "org.*" | "org.inviteMember";
  "org.modifyMember": "all.Organization" | "all.User" | "only.Organization" | "org.*" | "org.modifyMember";
  "org.notebookMinuteCounts": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read" | "org.*" | "org.notebookMinuteCounts";
  "org.patch": "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "only.Organization" | "only.Organization.bounded" | "org.*" | "org.patch";
  "org.payloadCounts": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read" | "org.*" | "org.payloadCounts";
  "org.payloadCountsBreakdown": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read" | "org.*" | "org.payloadCountsBreakdown";
  "org.pendingInvites": "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "only.Organization" | "only.Organization.bounded" | "only.Organization.read" | "org.*" | "org.pendingInvites";
  "org.removeMember": "all.Organization" | "all.User" | "only.Organization" | "org.*" | "org.removeMember";
  "org.revokeInvite": "all.Organization" | "all.User" | "only.Organization" | "org.*" | "org.revokeInvite";
  "org.transferResources": "all.Organization" | "all.User" | "only.Organization" | "org.*" | "org.transferResources";
  "orgInvites.get": never;
  "orgInvites.post": never;
  "orgs.get": "all.User" | "all.User.bounded" | "all.User.read" | "only.User" | "only.User.bounded" | "only.User.read" | "orgs.*" | "orgs.get";
  "orgs.post": "all.User" | "all.User.bounded" | "only.User" | "only.User.bounded" | "orgs.*" | "orgs.post";
  "privateFile.delete": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "privateFile.*" | "privateFile.delete";
  "privateFile.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "privateFile.*" | "privateFile.get";
  "privateFile.move": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "privateFile.*" | "privateFile.move";
  "privateFile.patch": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "privateFile.*" | "privateFile.patch";
  "privateFile.upload": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "privateFile.*" | "privateFile.upload";
  "privateFiles.get": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.cli" | "all.User.read" | "privateFiles.*" | "privateFiles.get";
  "privateFiles.post": "all.Application" | "all.Application.bounded" | "all.Application.cli" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "all.User.cli" | "privateFiles.*" | "privateFiles.post";
  "resourceJob.cancelExecution": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "resourceJob.*" | "resourceJob.cancelExecution";
  "resourceJob.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "resourceJob.*" | "resourceJob.delete";
  "resourceJob.execute": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "resourceJob.*" | "resourceJob.execute";
  "resourceJob.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "resourceJob.*" | "resourceJob.get";
  "resourceJob.logs": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "resourceJob.*" | "resourceJob.logs";
  "resourceJob.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "resourceJob.*" | "resourceJob.patch";
  "resourceJobs.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "resourceJobs.*" | "resourceJobs.get";
  "resourceJobs.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "resourceJobs.*" | "resourceJobs.post";
  "userApiToken.delete": "all.User" | "only.User" | "userApiToken.*" | "userApiToken.delete";
  "userApiToken.get": "all.User" | "all.User.bounded" | "all.User.read" | "only.User" | "only.User.bounded" | "only.User.read" | "userApiToken.*" | "userApiToken.get";
  "userApiToken.patch": "all.User" | "only.User" | "userApiToken.*" | "userApiToken.patch";
  "userApiTokens.get": "all.User" | "all.User.bounded" | "all.User.read" | "only.User" | "only.User.bounded" | "only.User.read" | "userApiTokens.*" | "userApiTokens.get";
  "userApiTokens.post": "all.User" | "only.User" | "userApiTokens.*" | "userApiTokens.post";
  "userOauthToken.delete": "all.User" | "only.User" | "userOauthToken.*" | "userOauthToken.delete";
  "userOauthToken.get": "all.User" | "all.User.bounded" | "all.User.read" | "only.User" | "only.User.bounded" | "only.User.read" | "userOauthToken.*" | "userOauthToken.get";
  "userOauthToken.patch": "all.User" | "only.User" | "userOauthToken.*" | "userOauthToken.patch";
  "userOauthTokens.get": "all.User" | "all.User.bounded" | "all.User.read" | "only.User" | "only.User.bounded" | "only.User.read" | "userOauthTokens.*" | "userOauthTokens.get";
  "userOauthTokens.post": "all.User" | "only.User" | "userOauthTokens.*" | "userOauthTokens.post";
  "webhook.delete": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "webhook.*" | "webhook.delete";
  "webhook.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "webhook.*" | "webhook.get";
  "webhook.patch": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "webhook.*" | "webhook.patch";
  "webhooks.get": "all.Application" | "all.Application.bounded" | "all.Application.read" | "all.Organization" | "all.Organization.bounded" | "all.Organization.read" | "all.User" | "all.User.bounded" | "all.User.read" | "webhooks.*" | "webhooks.get";
  "webhooks.post": "all.Application" | "all.Application.bounded" | "all.Organization" | "all.Organization.bounded" | "all.User" | "all.User.bounded" | "webhooks.*" | "webhooks.post";
}

/** The events of each operation that answers with an event stream. */
export interface StreamEvents {
  "application.mqttSubscriptionStream": { "mqttMessage": components['schemas']["MQTTPublishBody"] };
  "device.commandStream": { "deviceCommand": components['schemas']["DeviceCommand"] };
  "device.stateStream": { "deviceState": components['schemas']["DeviceState"] };
}

/** How each operation that answers in pages is asked for the next one. */
export interface Pagination {
  "applicationApiTokens.get": "page";
  "applicationCertificateAuthorities.get": "page";
  "applicationCertificates.get": "page";
  "applicationDashboards.get": "page";
  "applicationJobLogs.get": "page";
  "applicationKeys.get": "page";
  "applicationTemplates.get": "page";
  "applications.get": "page";
  "applications.periodSummaries": "page";
  "auditLogs.get": "page";
  "credentials.get": "page";
  "dashboards.get": "page";
  "dataTableRows.get": "offset";
  "dataTableRows.query": "offset";
  "dataTables.get": "page";
  "deviceRecipes.get": "page";
  "devices.get": "page";
  "devices.getCompositeState": "page";
  "edgeDeployments.get": "page";
  "embeddedDeployments.get": "page";
  "events.get": "page";
  "experienceGroups.get": "page";
  "experienceUsers.get": "page";
  "experienceVersions.get": "page";
  "experienceViews.get": "page";
  "files.get": "page";
  "flowVersions.get": "page";
  "flows.get": "page";
  "flows.getByVersion": "page";
  "instance.historicalSummaries": "page";
  "instanceApiTokens.get": "page";
  "instanceAuditLogs.get": "page";
  "instanceCustomNodes.get": "page";
  "instanceNotificationRules.get": "page";
  "instanceOrgs.get": "page";
  "instances.get": "page";
  "integrations.get": "page";
  "notebooks.get": "page";
  "orgs.get": "page";
  "privateFiles.get": "page";
  "resourceJobs.get": "page";
  "userApiTokens.get": "page";
  "userOauthTokens.get": "page";
  "webhooks.get": "page";
}
