// Written by `npm run generate` from the reference; not to be edited.
import type { components } from './openapi.d.ts';

/** The first server of the document. */
export const server = "https://api.losant.com";

/** Operations that need no access token. */
export const openOperations: readonly string[] = [
  "POST /auth/device",
  "POST /auth/solutionUser",
  "POST /auth/user",
  "POST /auth/user/github",
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

/** Query parameters whose value is JSON text, by operation. */
export const jsonQueries: { readonly [operation: string]: readonly string[] } = {
};

/** Lists of scopes, one of which is needed; an operation refers to its list by number. */
export const scopeLists: readonly string[] = [
  "all.Application,all.Organization,all.User,~*,~",
  "all.Application,all.Application.read,all.Organization,all.Organization.read,all.User,all.User.read,~*,~",
  "all.Organization,all.Organization.read,all.User,all.User.read,~*,~",
  "all.Organization,all.User,~*,~",
  "",
  "all.Organization,all.Organization.read,all.SolutionUser,all.SolutionUser.read,all.User,all.User.read,~*,~",
  "all.Application,all.Application.read,all.Device,all.Device.read,all.Organization,all.Organization.read,all.User,all.User.read,~*,~",
  "all.Application,all.Device,all.Organization,all.User,~*,~",
  "all.Application,all.Application.read,all.Organization,all.Organization.read,all.User,all.User.read,~*,flow.log",
  "all.Application,all.Application.read,all.Organization,all.Organization.read,all.User,all.User.read,~*,flowVersion.log",
  "all.SolutionUser,all.SolutionUser.read,all.User,all.User.read,~*,~",
  "all.SolutionUser,all.User,~*,~",
  "all.SolutionUser,all.User,all.User.read,~*,~",
  "all.User,all.User.read,~*,~",
  "all.User,~*,~",
];

/** All operations; the notation is explained where this file is written. */
export const table = `applications /applications get.G2p post.P3
application /applications/{} archiveData.G0/ backfillArchiveData.G0/ get.G1 patch.A0 delete.D0 mqttPublishMessage.P0/ mqttSubscriptionStream.G1/ payloadCounts.G1/ search.G1/
data ~/data lastValueQuery.P6/last-value-query timeSeriesQuery.P6/time-series-query
dataTables ~/data-tables get.G1p post.P0
dataTable ~/data-tables/{} addColumn.P0/column removeColumn.D0/column get.G1 patch.A0 delete.D0
dataTableRows ~/data-tables/{dataTableId}/rows delete.P0/ export.P1/ get.G1o post.P0 query.P1o/ truncate.P0/
dataTableRow ~/data-tables/{dataTableId}/rows/{rowId} get.G1 patch.A0 delete.D0
deviceRecipes ~/device-recipes get.G1p post.P0
deviceRecipe ~/device-recipes/{} bulkCreate.P0/ get.G1 patch.A0 delete.D0
devices ~/devices export.P1/ get.G6p post.P0 sendCommand.P7/command
device ~/devices/{} commandStream.G6/ get.G6 patch.A0 delete.D0 export.P1/ getCommand.G6/command sendCommand.P7/command getCompositeState.G6/compositeState getLogEntries.G6/logs getState.G6/state sendState.P7/state removeData.D0/data setConnectionStatus.P7/ stateStream.G6/
edgeDeployments ~/edge/deployments get.G1p release.P0/ remove.P0/ replace.P0/
events ~/events get.G1p post.P0 patch.A0 mostRecentBySeverity.G1/
event ~/events/{} get.G1 patch.A0 delete.D0
experience ~/experience bootstrap.A0/ delete.D0
experienceDomains ~/experience/domains get.G1 post.P0
experienceDomain ~/experience/domains/{} get.G1 patch.A0 delete.D0
experienceEndpoints ~/experience/endpoints get.G1 post.P0 stats.G1/
experienceEndpoint ~/experience/endpoints/{} get.G1 patch.A0 delete.D0
experienceGroups ~/experience/groups get.G1p post.P0
experienceGroup ~/experience/groups/{} get.G1 patch.A0 delete.D0
experienceSlugs ~/experience/slugs get.G1 post.P0
experienceSlug ~/experience/slugs/{} get.G1 patch.A0 delete.D0
experienceUsers ~/experience/users get.G1p post.P0
experienceUser ~/experience/users/{} get.G1 patch.A0 delete.D0
experienceVersions ~/experience/versions get.G1p post.P0
experienceVersion ~/experience/versions/{experienceVersionIdOrName} get.G1 patch.A0 delete.D0
experienceViews ~/experience/views get.G1p post.P0
experienceView ~/experience/views/{} get.G1 patch.A0 delete.D0
file ~/file/{} get.G1 patch.A0 delete.D0 move.P0/
files ~/files get.G1p post.P0
flows ~/flows get.G1p post.P0 getByVersion.G1p/version import.P0/
flow ~/flows/{} getStorageEntries.G1/storage setStorageEntry.A0/storage clearStorageEntries.D0/storage get.G1 patch.A0 delete.D0 getLogEntries.G8/logs pressVirtualButton.P0/virtualButton
flowVersions ~/flows/{flowId}/versions get.G1p post.P0
flowVersion ~/flows/{flowId}/versions/{} get.G1 patch.A0 delete.D0 getLogEntries.G9/logs
integrations ~/integrations get.G1p post.P0
integration ~/integrations/{} get.G1 patch.A0 delete.D0
applicationKeys ~/keys get.G1p post.P0
applicationKey ~/keys/{} get.G1 patch.A0 delete.D0
applicationApiTokens ~/tokens get.G1p post.P0
applicationApiToken ~/tokens/{apiTokenId} get.G1 patch.A0 delete.D0
webhooks ~/webhooks get.G1p post.P0
webhook ~/webhooks/{} get.G1 patch.A0 delete.D0
auth /auth authenticateDevice.P4/device authenticateSolutionUser.P4/solutionUser authenticateUser.P4/user authenticateUserGithub.P4/user/github
dashboards /dashboards get.G5p post.P3
dashboard /dashboards/{} get.G4 sendReport.P3 patch.A3 delete.D3 validateContext.P4/
orgInvites /invites get.G4 post.P4
me /me fetchRecentItems.G10/recentItems addRecentItem.P11/recentItems changePassword.A11/ delete.P11/ disableTwoFactorAuth.A11/ disconnectGithub.A11/ disconnectTwitter.A11/ enableTwoFactorAuth.A11/ get.G10 patch.A11 payloadCounts.G12/ transferResources.A11/ verifyEmail.P11/verify-email
orgs /orgs get.G13p post.P14
org /orgs/{} get.G2 patch.A3 delete.D3 pendingInvites.G2/invites inviteMember.P3/invites revokeInvite.D3/invites modifyMember.A3/member removeMember.D3/member payloadCounts.G2/ transferResources.A3/
auditLogs /orgs/{orgId}/audit-logs get.G2p
auditLog /orgs/{orgId}/audit-logs/{} get.G2
solutions /orgs/{orgId}/solutions get.G2p post.P3
solution /orgs/{orgId}/solutions/{} get.G2 patch.A3 delete.D3
solutionUsers /orgs/{orgId}/solutions/{solutionId}/users get.G2p post.P3
solutionUser /orgs/{orgId}/solutions/{solutionId}/users/{} get.G2 patch.A3 delete.D3`;

/** The scopes of each operation, any one of which a token must have; `never`: no token is needed. */
export interface Scopes {
  "application.archiveData": "all.Application" | "all.Organization" | "all.User" | "application.*" | "application.archiveData";
  "application.backfillArchiveData": "all.Application" | "all.Organization" | "all.User" | "application.*" | "application.backfillArchiveData";
  "application.delete": "all.Application" | "all.Organization" | "all.User" | "application.*" | "application.delete";
  "application.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "application.*" | "application.get";
  "application.mqttPublishMessage": "all.Application" | "all.Organization" | "all.User" | "application.*" | "application.mqttPublishMessage";
  "application.mqttSubscriptionStream": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "application.*" | "application.mqttSubscriptionStream";
  "application.patch": "all.Application" | "all.Organization" | "all.User" | "application.*" | "application.patch";
  "application.payloadCounts": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "application.*" | "application.payloadCounts";
  "application.search": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "application.*" | "application.search";
  "applicationApiToken.delete": "all.Application" | "all.Organization" | "all.User" | "applicationApiToken.*" | "applicationApiToken.delete";
  "applicationApiToken.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "applicationApiToken.*" | "applicationApiToken.get";
  "applicationApiToken.patch": "all.Application" | "all.Organization" | "all.User" | "applicationApiToken.*" | "applicationApiToken.patch";
  "applicationApiTokens.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "applicationApiTokens.*" | "applicationApiTokens.get";
  "applicationApiTokens.post": "all.Application" | "all.Organization" | "all.User" | "applicationApiTokens.*" | "applicationApiTokens.post";
  "applicationKey.delete": "all.Application" | "all.Organization" | "all.User" | "applicationKey.*" | "applicationKey.delete";
  "applicationKey.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "applicationKey.*" | "applicationKey.get";
  "applicationKey.patch": "all.Application" | "all.Organization" | "all.User" | "applicationKey.*" | "applicationKey.patch";
  "applicationKeys.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "applicationKeys.*" | "applicationKeys.get";
  "applicationKeys.post": "all.Application" | "all.Organization" | "all.User" | "applicationKeys.*" | "applicationKeys.post";
  "applications.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "applications.*" | "applications.get";
  "applications.post": "all.Organization" | "all.User" | "applications.*" | "applications.post";
  "auditLog.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "auditLog.*" | "auditLog.get";
  "auditLogs.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "auditLogs.*" | "auditLogs.get";
  "auth.authenticateDevice": never;
  "auth.authenticateSolutionUser": never;
  "auth.authenticateUser": never;
  "auth.authenticateUserGithub": never;
  "dashboard.delete": "all.Organization" | "all.User" | "dashboard.*" | "dashboard.delete";
  "dashboard.get": never;
  "dashboard.patch": "all.Organization" | "all.User" | "dashboard.*" | "dashboard.patch";
  "dashboard.sendReport": "all.Organization" | "all.User" | "dashboard.*" | "dashboard.sendReport";
  "dashboard.validateContext": never;
  "dashboards.get": "all.Organization" | "all.Organization.read" | "all.SolutionUser" | "all.SolutionUser.read" | "all.User" | "all.User.read" | "dashboards.*" | "dashboards.get";
  "dashboards.post": "all.Organization" | "all.User" | "dashboards.*" | "dashboards.post";
  "data.lastValueQuery": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "data.*" | "data.lastValueQuery";
  "data.timeSeriesQuery": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "data.*" | "data.timeSeriesQuery";
  "dataTable.addColumn": "all.Application" | "all.Organization" | "all.User" | "dataTable.*" | "dataTable.addColumn";
  "dataTable.delete": "all.Application" | "all.Organization" | "all.User" | "dataTable.*" | "dataTable.delete";
  "dataTable.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "dataTable.*" | "dataTable.get";
  "dataTable.patch": "all.Application" | "all.Organization" | "all.User" | "dataTable.*" | "dataTable.patch";
  "dataTable.removeColumn": "all.Application" | "all.Organization" | "all.User" | "dataTable.*" | "dataTable.removeColumn";
  "dataTableRow.delete": "all.Application" | "all.Organization" | "all.User" | "dataTableRow.*" | "dataTableRow.delete";
  "dataTableRow.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "dataTableRow.*" | "dataTableRow.get";
  "dataTableRow.patch": "all.Application" | "all.Organization" | "all.User" | "dataTableRow.*" | "dataTableRow.patch";
  "dataTableRows.delete": "all.Application" | "all.Organization" | "all.User" | "dataTableRows.*" | "dataTableRows.delete";
  "dataTableRows.export": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "dataTableRows.*" | "dataTableRows.export";
  "dataTableRows.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "dataTableRows.*" | "dataTableRows.get";
  "dataTableRows.post": "all.Application" | "all.Organization" | "all.User" | "dataTableRows.*" | "dataTableRows.post";
  "dataTableRows.query": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "dataTableRows.*" | "dataTableRows.query";
  "dataTableRows.truncate": "all.Application" | "all.Organization" | "all.User" | "dataTableRows.*" | "dataTableRows.truncate";
  "dataTables.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "dataTables.*" | "dataTables.get";
  "dataTables.post": "all.Application" | "all.Organization" | "all.User" | "dataTables.*" | "dataTables.post";
  "device.commandStream": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.commandStream";
  "device.delete": "all.Application" | "all.Organization" | "all.User" | "device.*" | "device.delete";
  "device.export": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.export";
  "device.get": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.get";
  "device.getCommand": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.getCommand";
  "device.getCompositeState": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.getCompositeState";
  "device.getLogEntries": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.getLogEntries";
  "device.getState": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.getState";
  "device.patch": "all.Application" | "all.Organization" | "all.User" | "device.*" | "device.patch";
  "device.removeData": "all.Application" | "all.Organization" | "all.User" | "device.*" | "device.removeData";
  "device.sendCommand": "all.Application" | "all.Device" | "all.Organization" | "all.User" | "device.*" | "device.sendCommand";
  "device.sendState": "all.Application" | "all.Device" | "all.Organization" | "all.User" | "device.*" | "device.sendState";
  "device.setConnectionStatus": "all.Application" | "all.Device" | "all.Organization" | "all.User" | "device.*" | "device.setConnectionStatus";
  "device.stateStream": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "device.*" | "device.stateStream";
  "deviceRecipe.bulkCreate": "all.Application" | "all.Organization" | "all.User" | "deviceRecipe.*" | "deviceRecipe.bulkCreate";
  "deviceRecipe.delete": "all.Application" | "all.Organization" | "all.User" | "deviceRecipe.*" | "deviceRecipe.delete";
  "deviceRecipe.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "deviceRecipe.*" | "deviceRecipe.get";
  "deviceRecipe.patch": "all.Application" | "all.Organization" | "all.User" | "deviceRecipe.*" | "deviceRecipe.patch";
  "deviceRecipes.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "deviceRecipes.*" | "deviceRecipes.get";
  "deviceRecipes.post": "all.Application" | "all.Organization" | "all.User" | "deviceRecipes.*" | "deviceRecipes.post";
  "devices.export": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "devices.*" | "devices.export";
  "devices.get": "all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "devices.*" | "devices.get";
  "devices.post": "all.Application" | "all.Organization" | "all.User" | "devices.*" | "devices.post";
  "devices.sendCommand": "all.Application" | "all.Device" | "all.Organization" | "all.User" | "devices.*" | "devices.sendCommand";
  "edgeDeployments.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "edgeDeployments.*" | "edgeDeployments.get";
  "edgeDeployments.release": "all.Application" | "all.Organization" | "all.User" | "edgeDeployments.*" | "edgeDeployments.release";
  "edgeDeployments.remove": "all.Application" | "all.Organization" | "all.User" | "edgeDeployments.*" | "edgeDeployments.remove";
  "edgeDeployments.replace": "all.Application" | "all.Organization" | "all.User" | "edgeDeployments.*" | "edgeDeployments.replace";
  "event.delete": "all.Application" | "all.Organization" | "all.User" | "event.*" | "event.delete";
  "event.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "event.*" | "event.get";
  "event.patch": "all.Application" | "all.Organization" | "all.User" | "event.*" | "event.patch";
  "events.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "events.*" | "events.get";
  "events.mostRecentBySeverity": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "events.*" | "events.mostRecentBySeverity";
  "events.patch": "all.Application" | "all.Organization" | "all.User" | "events.*" | "events.patch";
  "events.post": "all.Application" | "all.Organization" | "all.User" | "events.*" | "events.post";
  "experience.bootstrap": "all.Application" | "all.Organization" | "all.User" | "experience.*" | "experience.bootstrap";
  "experience.delete": "all.Application" | "all.Organization" | "all.User" | "experience.*" | "experience.delete";
  "experienceDomain.delete": "all.Application" | "all.Organization" | "all.User" | "experienceDomain.*" | "experienceDomain.delete";
  "experienceDomain.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceDomain.*" | "experienceDomain.get";
  "experienceDomain.patch": "all.Application" | "all.Organization" | "all.User" | "experienceDomain.*" | "experienceDomain.patch";
  "experienceDomains.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceDomains.*" | "experienceDomains.get";
  "experienceDomains.post": "all.Application" | "all.Organization" | "all.User" | "experienceDomains.*" | "experienceDomains.post";
  "experienceEndpoint.delete": "all.Application" | "all.Organization" | "all.User" | "experienceEndpoint.*" | "experienceEndpoint.delete";
  "experienceEndpoint.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceEndpoint.*" | "experienceEndpoint.get";
  "experienceEndpoint.patch": "all.Application" | "all.Organization" | "all.User" | "experienceEndpoint.*" | "experienceEndpoint.patch";
  "experienceEndpoints.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceEndpoints.*" | "experienceEndpoints.get";
  "experienceEndpoints.post": "all.Application" | "all.Organization" | "all.User" | "experienceEndpoints.*" | "experienceEndpoints.post";
  "experienceEndpoints.stats": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceEndpoints.*" | "experienceEndpoints.stats";
  "experienceGroup.delete": "all.Application" | "all.Organization" | "all.User" | "experienceGroup.*" | "experienceGroup.delete";
  "experienceGroup.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceGroup.*" | "experienceGroup.get";
  "experienceGroup.patch": "all.Application" | "all.Organization" | "all.User" | "experienceGroup.*" | "experienceGroup.patch";
  "experienceGroups.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceGroups.*" | "experienceGroups.get";
  "experienceGroups.post": "all.Application" | "all.Organization" | "all.User" | "experienceGroups.*" | "experienceGroups.post";
  "experienceSlug.delete": "all.Application" | "all.Organization" | "all.User" | "experienceSlug.*" | "experienceSlug.delete";
  "experienceSlug.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceSlug.*" | "experienceSlug.get";
  "experienceSlug.patch": "all.Application" | "all.Organization" | "all.User" | "experienceSlug.*" | "experienceSlug.patch";
  "experienceSlugs.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceSlugs.*" | "experienceSlugs.get";
  "experienceSlugs.post": "all.Application" | "all.Organization" | "all.User" | "experienceSlugs.*" | "experienceSlugs.post";
  "experienceUser.delete": "all.Application" | "all.Organization" | "all.User" | "experienceUser.*" | "experienceUser.delete";
  "experienceUser.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceUser.*" | "experienceUser.get";
  "experienceUser.patch": "all.Application" | "all.Organization" | "all.User" | "experienceUser.*" | "experienceUser.patch";
  "experienceUsers.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceUsers.*" | "experienceUsers.get";
  "experienceUsers.post": "all.Application" | "all.Organization" | "all.User" | "experienceUsers.*" | "experienceUsers.post";
  "experienceVersion.delete": "all.Application" | "all.Organization" | "all.User" | "experienceVersion.*" | "experienceVersion.delete";
  "experienceVersion.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceVersion.*" | "experienceVersion.get";
  "experienceVersion.patch": "all.Application" | "all.Organization" | "all.User" | "experienceVersion.*" | "experienceVersion.patch";
  "experienceVersions.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceVersions.*" | "experienceVersions.get";
  "experienceVersions.post": "all.Application" | "all.Organization" | "all.User" | "experienceVersions.*" | "experienceVersions.post";
  "experienceView.delete": "all.Application" | "all.Organization" | "all.User" | "experienceView.*" | "experienceView.delete";
  "experienceView.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceView.*" | "experienceView.get";
  "experienceView.patch": "all.Application" | "all.Organization" | "all.User" | "experienceView.*" | "experienceView.patch";
  "experienceViews.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "experienceViews.*" | "experienceViews.get";
  "experienceViews.post": "all.Application" | "all.Organization" | "all.User" | "experienceViews.*" | "experienceViews.post";
  "file.delete": "all.Application" | "all.Organization" | "all.User" | "file.*" | "file.delete";
  "file.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "file.*" | "file.get";
  "file.move": "all.Application" | "all.Organization" | "all.User" | "file.*" | "file.move";
  "file.patch": "all.Application" | "all.Organization" | "all.User" | "file.*" | "file.patch";
  "files.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "files.*" | "files.get";
  "files.post": "all.Application" | "all.Organization" | "all.User" | "files.*" | "files.post";
  "flow.clearStorageEntries": "all.Application" | "all.Organization" | "all.User" | "flow.*" | "flow.clearStorageEntries";
  "flow.delete": "all.Application" | "all.Organization" | "all.User" | "flow.*" | "flow.delete";
  "flow.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flow.*" | "flow.get";
  "flow.getLogEntries": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flow.*" | "flow.log";
  "flow.getStorageEntries": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flow.*" | "flow.getStorageEntries";
  "flow.patch": "all.Application" | "all.Organization" | "all.User" | "flow.*" | "flow.patch";
  "flow.pressVirtualButton": "all.Application" | "all.Organization" | "all.User" | "flow.*" | "flow.pressVirtualButton";
  "flow.setStorageEntry": "all.Application" | "all.Organization" | "all.User" | "flow.*" | "flow.setStorageEntry";
  "flowVersion.delete": "all.Application" | "all.Organization" | "all.User" | "flowVersion.*" | "flowVersion.delete";
  "flowVersion.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flowVersion.*" | "flowVersion.get";
  "flowVersion.getLogEntries": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flowVersion.*" | "flowVersion.log";
  "flowVersion.patch": "all.Application" | "all.Organization" | "all.User" | "flowVersion.*" | "flowVersion.patch";
  "flowVersions.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flowVersions.*" | "flowVersions.get";
  "flowVersions.post": "all.Application" | "all.Organization" | "all.User" | "flowVersions.*" | "flowVersions.post";
  "flows.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flows.*" | "flows.get";
  "flows.getByVersion": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "flows.*" | "flows.getByVersion";
  "flows.import": "all.Application" | "all.Organization" | "all.User" | "flows.*" | "flows.import";
  "flows.post": "all.Application" | "all.Organization" | "all.User" | "flows.*" | "flows.post";
  "integration.delete": "all.Application" | "all.Organization" | "all.User" | "integration.*" | "integration.delete";
  "integration.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "integration.*" | "integration.get";
  "integration.patch": "all.Application" | "all.Organization" | "all.User" | "integration.*" | "integration.patch";
  "integrations.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "integrations.*" | "integrations.get";
  "integrations.post": "all.Application" | "all.Organization" | "all.User" | "integrations.*" | "integrations.post";
  "me.addRecentItem": "all.SolutionUser" | "all.User" | "me.*" | "me.addRecentItem";
  "me.changePassword": "all.SolutionUser" | "all.User" | "me.*" | "me.changePassword";
  "me.delete": "all.SolutionUser" | "all.User" | "me.*" | "me.delete";
  "me.disableTwoFactorAuth": "all.SolutionUser" | "all.User" | "me.*" | "me.disableTwoFactorAuth";
  "me.disconnectGithub": "all.SolutionUser" | "all.User" | "me.*" | "me.disconnectGithub";
  "me.disconnectTwitter": "all.SolutionUser" | "all.User" | "me.*" | "me.disconnectTwitter";
  "me.enableTwoFactorAuth": "all.SolutionUser" | "all.User" | "me.*" | "me.enableTwoFactorAuth";
  "me.fetchRecentItems": "all.SolutionUser" | "all.SolutionUser.read" | "all.User" | "all.User.read" | "me.*" | "me.fetchRecentItems";
  "me.get": "all.SolutionUser" | "all.SolutionUser.read" | "all.User" | "all.User.read" | "me.*" | "me.get";
  "me.patch": "all.SolutionUser" | "all.User" | "me.*" | "me.patch";
  "me.payloadCounts": "all.SolutionUser" | "all.User" | "all.User.read" | "me.*" | "me.payloadCounts";
  "me.transferResources": "all.SolutionUser" | "all.User" | "me.*" | "me.transferResources";
  "me.verifyEmail": "all.SolutionUser" | "all.User" | "me.*" | "me.verifyEmail";
  "org.delete": "all.Organization" | "all.User" | "org.*" | "org.delete";
  "org.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "org.*" | "org.get";
  "org.inviteMember": "all.Organization" | "all.User" | "org.*" | "org.inviteMember";
  "org.modifyMember": "all.Organization" | "all.User" | "org.*" | "org.modifyMember";
  "org.patch": "all.Organization" | "all.User" | "org.*" | "org.patch";
  "org.payloadCounts": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "org.*" | "org.payloadCounts";
  "org.pendingInvites": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "org.*" | "org.pendingInvites";
  "org.removeMember": "all.Organization" | "all.User" | "org.*" | "org.removeMember";
  "org.revokeInvite": "all.Organization" | "all.User" | "org.*" | "org.revokeInvite";
  "org.transferResources": "all.Organization" | "all.User" | "org.*" | "org.transferResources";
  "orgInvites.get": never;
  "orgInvites.post": never;
  "orgs.get": "all.User" | "all.User.read" | "orgs.*" | "orgs.get";
  "orgs.post": "all.User" | "orgs.*" | "orgs.post";
  "solution.delete": "all.Organization" | "all.User" | "solution.*" | "solution.delete";
  "solution.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "solution.*" | "solution.get";
  "solution.patch": "all.Organization" | "all.User" | "solution.*" | "solution.patch";
  "solutionUser.delete": "all.Organization" | "all.User" | "solutionUser.*" | "solutionUser.delete";
  "solutionUser.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "solutionUser.*" | "solutionUser.get";
  "solutionUser.patch": "all.Organization" | "all.User" | "solutionUser.*" | "solutionUser.patch";
  "solutionUsers.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "solutionUsers.*" | "solutionUsers.get";
  "solutionUsers.post": "all.Organization" | "all.User" | "solutionUsers.*" | "solutionUsers.post";
  "solutions.get": "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "solutions.*" | "solutions.get";
  "solutions.post": "all.Organization" | "all.User" | "solutions.*" | "solutions.post";
  "webhook.delete": "all.Application" | "all.Organization" | "all.User" | "webhook.*" | "webhook.delete";
  "webhook.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "webhook.*" | "webhook.get";
  "webhook.patch": "all.Application" | "all.Organization" | "all.User" | "webhook.*" | "webhook.patch";
  "webhooks.get": "all.Application" | "all.Application.read" | "all.Organization" | "all.Organization.read" | "all.User" | "all.User.read" | "webhooks.*" | "webhooks.get";
  "webhooks.post": "all.Application" | "all.Organization" | "all.User" | "webhooks.*" | "webhooks.post";
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
  "applicationKeys.get": "page";
  "applications.get": "page";
  "auditLogs.get": "page";
  "dashboards.get": "page";
  "dataTableRows.get": "offset";
  "dataTableRows.query": "offset";
  "dataTables.get": "page";
  "deviceRecipes.get": "page";
  "devices.get": "page";
  "edgeDeployments.get": "page";
  "events.get": "page";
  "experienceGroups.get": "page";
  "experienceUsers.get": "page";
  "experienceVersions.get": "page";
  "experienceViews.get": "page";
  "files.get": "page";
  "flowVersions.get": "page";
  "flows.get": "page";
  "flows.getByVersion": "page";
  "integrations.get": "page";
  "orgs.get": "page";
  "solutionUsers.get": "page";
  "solutions.get": "page";
  "webhooks.get": "page";
}
