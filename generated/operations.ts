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

/** Operations whose request body is a form. */
export const forms: readonly string[] = [
  "POST /applications/{applicationId}/import",
  "POST /applications/import",
  "POST /applications/{applicationId}/file/{fileId}/upload",
  "POST /applications/{applicationId}/notebooks/{notebookId}/upload",
  "POST /applications/{applicationId}/privateFiles/{privateFileId}/upload",
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
applications:/applications gp9?sortField,sortDirection,page,perPage,filterField,filter,orgId,summaryExclude,summaryInclude PA?summaryExclude,summaryInclude PfA.import/ gpB.periodSummaries/?start,end,asBytes,includeNonBillable,sortField,sortDirection,page,perPage,filterField,filter,orgId,exclude,include
 A0.applyTemplate/ g0.archiveData/?date g0.backfillArchiveData/ P0.clone/ g1?summaryExclude,summaryInclude A2?summaryExclude,summaryInclude d0 g3.deviceCounts/?start,end P0.export/ g0.fullDataTablesArchive/ g0.fullEventsArchive/ A4.globals/ Pf0.import/ g3.importLogs/?limit,since P0.mqttPublishMessage/ gs5.mqttSubscriptionStream/?keepAliveInterval,topic g3.notebookMinuteCounts/?start,end g3.payloadCounts/?start,end,asBytes g3.payloadCountsBreakdown/?start,end,resolution,asBytes,includeNonBillable g6.readme/ A4.readmePatch/readme g3.search/?filter
applicationCertificateAuthorities:~/certificate-authorities gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0
applicationCertificates:~/certificates gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0
credentials:~/credentials gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0 g3.linkedResources/?includeCustomNodes
applicationDashboards:~/dashboards gp3?sortField,sortDirection,page,perPage,filterField,filter P0
applicationDashboard:~/dashboards/{dashboardId} g3 P3.sendReport A0 d0
data:~/data PD.export/ PD.lastValueQuery/last-value-query PD.timeSeriesQuery/time-series-query
dataTables:~/data-tables gp1?sortField,sortDirection,page,perPage,filterField,filter P0
 P0.addColumn/column d0.removeColumn/column?columnName g1 A0 d0
dataTableRows:~/data-tables/{dataTableId}/rows P0.delete/?limit P3.export/ go1?sortColumn,sortDirection,limit,offset,includeFields P0 Po3.query/?sortColumn,sortDirection,limit,offset,includeFields p0.truncate/
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
file:~/file/{} g1 A2 d2 p2.move/?name,parentDirectory Pf2.upload/
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
 pN.cancelExecution/?executionId g3 A0 d0 P0.execute/ g3.logs/?limit,since g3.notebookMinuteCounts/?start,end P3.requestInputDataExport/ Pf0.upload/
privateFiles:~/privateFiles gp1?sortField,sortDirection,page,perPage,filterField,filter,type,status,directory,urlTTL P2
 g1?urlTTL A2 d2 p2.move/?name,parentDirectory,urlTTL Pf2.upload/?urlTTL
resourceJobs:~/resource-jobs gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 p0.cancelExecution/?executionId g3 A0 d0?includeWorkflows P0.execute/ g3.logs/?limit,since
applicationApiTokens:~/tokens gp3?sortField,sortDirection,page,perPage,filterField,filter P7
applicationApiToken:~/tokens/{apiTokenId} g3 A7 d7
webhooks:~/webhooks gp3?sortField,sortDirection,page,perPage,filterField,filter P0
 g3 A0 d0?includeWorkflows
auth:/auth PC.authenticateDevice/device PC.authenticateUser/user PC.authenticateUserGithub/user/github PC.authenticateUserSaml/user/saml gC.ssoDomain/?email
dashboards:/dashboards gpB?sortField,sortDirection,page,perPage,filterField,filter,applicationId,orgId PA
 gC?password PA.sendReport AA dA PC.validateContext/?password,duration,resolution,end
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
