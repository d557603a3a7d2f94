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

/** The operations by page and action. */
export interface Operations {
  application: {
    /** Enqueues a job that archives the device data of one day. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it. `GET /applications/{applicationId}/archiveData` */
    archiveData: "application.archiveData";
    /** Enqueues a job that copies all current device data to the archive of the application. Use it after an archive has been set up, so that data from before gets there too. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it. `GET /applications/{applicationId}/backfillArchiveData` */
    backfillArchiveData: "application.backfillArchiveData";
    /** Deletes one application by its ID. Mind that all.Application, the default scope of an application API token, is enough for this call. `DELETE /applications/{applicationId}` */
    delete: "application.delete";
    /** Returns one application with its owner, settings, global values, archive configuration and a summary that counts its resources. The fields of the summary can be chosen. `GET /applications/{applicationId}` */
    get: "application.get";
    /** Publishes one message to an MQTT topic, so that a program without an MQTT connection can take part. The topic may have up to 230 characters and the message up to 32767. `POST /applications/{applicationId}/mqttPublishMessage` */
    mqttPublishMessage: "application.mqttPublishMessage";
    /** Opens a live stream of the messages published to one MQTT topic, delivered as server-sent events (SSE), for clients that cannot hold an MQTT connection. `GET /applications/{applicationId}/mqttSubscriptionStream` */
    mqttSubscriptionStream: "application.mqttSubscriptionStream";
    /** Changes the application: its name, description, endpoint settings, global values or archive configuration. Every field of the body is optional. `PATCH /applications/{applicationId}` */
    patch: "application.patch";
    /** Counts the payloads that the application handled within a time range, by default the last 30 days. `GET /applications/{applicationId}/payloadCounts` */
    payloadCounts: "application.payloadCounts";
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
  applicationKey: {
    /** Deletes the access key, which revokes it. To lock it for a time only, use Patch and set its status to inactive. `DELETE /applications/{applicationId}/keys/{applicationKeyId}` */
    delete: "applicationKey.delete";
    /** Returns one access key with its status, its description and the devices for which it is valid. The secret is not returned. `GET /applications/{applicationId}/keys/{applicationKeyId}` */
    get: "applicationKey.get";
    /** Changes the description of the access key or switches its status between active and inactive. The devices for which it is valid are fixed when it is created. `PATCH /applications/{applicationId}/keys/{applicationKeyId}` */
    patch: "applicationKey.patch";
  };
  applicationKeys: {
    /** Lists the access keys of the application, one page at a time, and filters them by key string or by status on request. Secrets are not part of the list. `GET /applications/{applicationId}/keys` */
    get: "applicationKeys.get";
    /** Creates an access key for the application, either limited to devices given by ID or by tag, or without such a limit. The response is the only one that holds the secret, so store it at once. `POST /applications/{applicationId}/keys` */
    post: "applicationKeys.post";
  };
  applications: {
    /** Lists the applications that the current user may see, one page at a time. The list can be narrowed by name and by owner. `GET /applications` */
    get: "applications.get";
    /** Creates an application. Only a name is needed; with orgId in the body the application belongs to that organization, otherwise to the current user. `POST /applications` */
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
    /** Authenticates as a user of a solution with email address and password, plus the ID of the solution; the body also has room for a two-factor code. `POST /auth/solutionUser` */
    authenticateSolutionUser: "auth.authenticateSolutionUser";
    /** Authenticates as a Losant user with email address and password; the body also has room for a two-factor code. The token may do whatever the user may do, including access to what the organizations of the user own, within the role held there. `POST /auth/user` */
    authenticateUser: "auth.authenticateUser";
    /** Authenticates as a Losant user with a GitHub OAuth access token in place of email address and password. `POST /auth/user/github` */
    authenticateUserGithub: "auth.authenticateUserGithub";
  };
  dashboard: {
    /** Deletes one dashboard by its ID. The response only confirms it, so read the dashboard with Get first if its blocks are to be kept. `DELETE /dashboards/{dashboardId}` */
    delete: "dashboard.delete";
    /** Returns one dashboard with its blocks, refresh rate, theme, report settings and context configuration. `GET /dashboards/{dashboardId}` */
    get: "dashboard.get";
    /** Changes the dashboard: its name, description, blocks, reports, refresh rate (5 to 600), theme, visibility, password or context configuration. Every field of the body is optional. `PATCH /dashboards/{dashboardId}` */
    patch: "dashboard.patch";
    /** Mails a snapshot of the dashboard to one or more addresses. Subject, message, theme (dark or light) and a time in milliseconds since the Unix epoch are optional. `POST /dashboards/{dashboardId}` */
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
    /** Returns the last known value of one attribute for each of the chosen devices. The body names the attribute and selects the devices by IDs or tags. `POST /applications/{applicationId}/data/last-value-query` */
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
    /** Enqueues an export of the data table. The body can name the email address that receives the result, a query that selects the rows, and their order, limit and offset. Data Table Rows Export is limited to 1 call in any 5 minutes for each data table. `POST /applications/{applicationId}/data-tables/{dataTableId}/rows/export` */
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
    /** Starts an export of the data that the device has stored, by default all of it. The export is made in the background: the response only confirms the start, and the result is sent by email, and to a callback URL if one is given. Device Export is limited to 1 call in any 5 minutes for each device. `POST /applications/{applicationId}/devices/{deviceId}/export` */
    export: "device.export";
    /** Returns one device with its name, class, tags, attributes and, unless excluded, its connection information. `GET /applications/{applicationId}/devices/{deviceId}` */
    get: "device.get";
    /** Returns the commands that were sent to the device most recently, newest first; by default only the last one. `GET /applications/{applicationId}/devices/{deviceId}/command` */
    getCommand: "device.getCommand";
    /** Returns the last known value of every attribute of the device together with the time of each, so that a complete picture emerges even if the attributes were reported at different times. `GET /applications/{applicationId}/devices/{deviceId}/compositeState` */
    getCompositeState: "device.getCompositeState";
    /** Returns the connection log of the device, newest entry first; by default only the latest entry. An entry tells whether and when the device connected or disconnected, the reason for a disconnection and the number of messages in each direction. `GET /applications/{applicationId}/devices/{deviceId}/logs` */
    getLogEntries: "device.getLogEntries";
    /** Returns the states that the device reported most recently, newest first; by default only the last one. Unlike Get Composite State, each entry holds just the attributes that were reported together. `GET /applications/{applicationId}/devices/{deviceId}/state` */
    getState: "device.getState";
    /** Changes the device: its name, description, tags, attributes, class or gateway. Every field of the body is optional. `PATCH /applications/{applicationId}/devices/{deviceId}` */
    patch: "device.patch";
    /** Starts the removal of the data stored for the device within a time range, by default all of it. The device itself stays. Use Export first to keep a copy. `DELETE /applications/{applicationId}/devices/{deviceId}/data` */
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
  deviceRecipe: {
    /** Creates many devices from the recipe and CSV data. The body names the columns that hold the name and the description of each device, and can ask for a key and secret of its own for each. More than 750 devices are created in the background. `POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate` */
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
    /** Starts an export of the metadata of every device in the application. The export is made in the background: the response only confirms the start, and the result is sent by email, and to a callback URL if one is given. The state data of one device is exported by the Export operation of the Device resource instead. `POST /applications/{applicationId}/devices/export` */
    export: "devices.export";
    /** Lists the devices of the application, one page at a time. The list can be narrowed by name, by device class and by tags. With a device token the list holds that device and those which its access key also allows. `GET /applications/{applicationId}/devices` */
    get: "devices.get";
    /** Creates a device in the application. Only a name is needed; class, tags and attributes can be given at once or set later with the Patch operation of the Device resource. `POST /applications/{applicationId}/devices` */
    post: "devices.post";
    /** Sends one command to several devices, which are chosen by tags, by device IDs or by both. A command has a name and an optional payload of any JSON type. A device token may send only to the devices that its access key allows. `POST /applications/{applicationId}/devices/command` */
    sendCommand: "devices.sendCommand";
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
  event: {
    /** Deletes the event. To close it but keep its history, use Patch and set the state to resolved. `DELETE /applications/{applicationId}/events/{eventId}` */
    delete: "event.delete";
    /** Returns one event with its subject, message, level, state, data and the list of its updates. `GET /applications/{applicationId}/events/{eventId}` */
    get: "event.get";
    /** Updates the event: sets its state to new, acknowledged or resolved, and can attach a comment and data of any JSON type. `PATCH /applications/{applicationId}/events/{eventId}` */
    patch: "event.patch";
  };
  events: {
    /** Lists the events of the application, latest first by default, one page at a time. The list can be narrowed by subject and by state. `GET /applications/{applicationId}/events` */
    get: "events.get";
    /** Returns the new event that stands first by severity and then by creation, together with the number of new events. It serves a display that shows what needs attention next. `GET /applications/{applicationId}/events/mostRecentBySeverity` */
    mostRecentBySeverity: "events.mostRecentBySeverity";
    /** Starts an update of all events that match by subject, by state or by both; without such conditions every event is meant. The update runs in the background. It can set a state and attach a comment and data. `PATCH /applications/{applicationId}/events` */
    patch: "events.patch";
    /** Raises an event in the application. Level, state and subject are needed; a message and data of any JSON type are optional. The rate at which events may be raised is limited. `POST /applications/{applicationId}/events` */
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
    /** Deletes the experience endpoint. To take it out of service only, use Patch and set enabled to false. `DELETE /applications/{applicationId}/experience/endpoints/{experienceEndpointId}` */
    delete: "experienceEndpoint.delete";
    /** Returns one experience endpoint with its method, route, access rule, groups, tags and fixed replies. `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}` */
    get: "experienceEndpoint.get";
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
    /** Returns one experience group with its name, tags and the IDs of its users and endpoints. `GET /applications/{applicationId}/experience/groups/{experienceGroupId}` */
    get: "experienceGroup.get";
    /** Changes the name, description or tags of the experience group, or the lists of the users and endpoints that belong to it, up to 1000 of each. `PATCH /applications/{applicationId}/experience/groups/{experienceGroupId}` */
    patch: "experienceGroup.patch";
  };
  experienceGroups: {
    /** Lists the experience groups of the application, one page at a time, and filters them by name on request. `GET /applications/{applicationId}/experience/groups` */
    get: "experienceGroups.get";
    /** Creates an experience group in the application; its users, endpoints and tags can be given at once or added later. `POST /applications/{applicationId}/experience/groups` */
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
    /** Creates a slug for the application and, if asked, attaches an experience version to it. A slug has 4 to 63 characters out of lower-case letters, digits and hyphens. `POST /applications/{applicationId}/experience/slugs` */
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
    /** Lists the experience users of the application, one page at a time. The list can be narrowed by name, by email address and by group. `GET /applications/{applicationId}/experience/users` */
    get: "experienceUsers.get";
    /** Creates an experience user with an email address and a password of at least 8 characters; names, tags and groups are optional. `POST /applications/{applicationId}/experience/users` */
    post: "experienceUsers.post";
  };
  experienceVersion: {
    /** Deletes one experience version. To delete all versions except develop at once, use Delete of the Experience resource with removeVersions. `DELETE /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}` */
    delete: "experienceVersion.delete";
    /** Returns one experience version with its description and the domains and slugs attached to it. `GET /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}` */
    get: "experienceVersion.get";
    /** Changes the description of the experience version, its default for cross-origin requests (CORS), or the version that it takes as its source. `PATCH /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}` */
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
    /** Changes the name, description, template body (up to 131072 characters), layout or tags of the experience view; null as the layout takes it away. The type of a view stays. `PATCH /applications/{applicationId}/experience/views/{experienceViewId}` */
    patch: "experienceView.patch";
  };
  experienceViews: {
    /** Lists the views of an experience version, by default those of develop, one page at a time. The list can be narrowed by name and by type. `GET /applications/{applicationId}/experience/views` */
    get: "experienceViews.get";
    /** Creates an experience view in the application. Name, type and template body are needed; layout and tags are optional. `POST /applications/{applicationId}/experience/views` */
    post: "experienceViews.post";
  };
  file: {
    /** Deletes a file or a directory. A directory goes together with everything inside it. `DELETE /applications/{applicationId}/file/{fileId}` */
    delete: "file.delete";
    /** Returns the entry of one file or directory: name, type, parent directory, size, content type, status and URL, but not the content. `GET /applications/{applicationId}/file/{fileId}` */
    get: "file.get";
    /** Moves a file or a directory with all its contents to another directory, renames it, or does both. What is under the new path is a new entry; the children of a directory are moved by a job afterwards. `POST /applications/{applicationId}/file/{fileId}/move` */
    move: "file.move";
    /** Prepares a new upload of an existing file. The body describes the new content by size, content type and, for an image, its dimensions; the upload itself is a second request, described with the Post operation of the Files resource. `PATCH /applications/{applicationId}/file/{fileId}` */
    patch: "file.patch";
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
    /** Returns one workflow with its triggers, nodes, global values and settings. `GET /applications/{applicationId}/flows/{flowId}` */
    get: "flow.get";
    /** Returns the log of recent runs of the workflow, newest entry first; by default only the latest entry. An entry sums up runs: their number, the paths completed and failed, the time taken and the errors. `GET /applications/{applicationId}/flows/{flowId}/logs` */
    getLogEntries: "flow.getLogEntries";
    /** Returns all values in the persistent storage of the workflow, which last from one run to the next. `GET /applications/{applicationId}/flows/{flowId}/storage` */
    getStorageEntries: "flow.getStorageEntries";
    /** Changes the workflow: its name, description, icon, triggers, nodes, global values or default version, or whether it is enabled. Every field of the body is optional. `PATCH /applications/{applicationId}/flows/{flowId}` */
    patch: "flow.patch";
    /** Presses a virtual button of the workflow, which starts a run with the payload from the body. The body names the button by its key; a workflow version and a device ID are optional. Pressing a virtual button of a workflow is limited to 100 calls in any 10 seconds for each button, which is 10 calls per second on average. `POST /applications/{applicationId}/flows/{flowId}/virtualButton` */
    pressVirtualButton: "flow.pressVirtualButton";
    /** Stores one value of any JSON type under a key in the persistent storage of the workflow. `PATCH /applications/{applicationId}/flows/{flowId}/storage` */
    setStorageEntry: "flow.setStorageEntry";
  };
  flowVersion: {
    /** Deletes one version of the workflow; the workflow and its other versions stay. `DELETE /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}` */
    delete: "flowVersion.delete";
    /** Returns one workflow version with its triggers, nodes, global values and notes. `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}` */
    get: "flowVersion.get";
    /** Returns the log of recent runs of this workflow version, newest entry first; by default only the latest entry. An entry sums up runs: their number, the paths completed and failed, the time taken and the errors. `GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs` */
    getLogEntries: "flowVersion.getLogEntries";
    /** Changes the notes of the workflow version, or enables or disables it. The triggers and nodes of a version are not among the fields of the body. `PATCH /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}` */
    patch: "flowVersion.patch";
  };
  flowVersions: {
    /** Lists the versions of the workflow, one page at a time, and filters them by version name on request. `GET /applications/{applicationId}/flows/{flowId}/versions` */
    get: "flowVersions.get";
    /** Creates a version of the workflow under the name in the body. A version that already has this name is replaced only if allowReplacement is true. `POST /applications/{applicationId}/flows/{flowId}/versions` */
    post: "flowVersions.post";
  };
  flows: {
    /** Lists the workflows of one class, by default cloud, one page at a time. The list can be narrowed by name and by trigger. `GET /applications/{applicationId}/flows` */
    get: "flows.get";
    /** Lists the versions of a given name across all workflows of one class, by default cloud, one page at a time. Workflows can be picked by name and by trigger. It serves to see everything that carries one release name. `GET /applications/{applicationId}/flows/version` */
    getByVersion: "flows.getByVersion";
    /** Imports workflows and workflow versions into the application, up to 1000 of each. They get new IDs; the response maps the old ones to the new. `POST /applications/{applicationId}/flows/import` */
    import: "flows.import";
    /** Creates a workflow in the application. Only a name is needed; class, triggers, nodes, global values and, for custom nodes, their configuration are optional. `POST /applications/{applicationId}/flows` */
    post: "flows.post";
  };
  integration: {
    /** Deletes the integration. To pause it only, use Patch and set enabled to false. `DELETE /applications/{applicationId}/integrations/{integrationId}` */
    delete: "integration.delete";
    /** Returns one integration with its type, topics, connection settings and current status. `GET /applications/{applicationId}/integrations/{integrationId}` */
    get: "integration.get";
    /** Changes the integration: its name, type, topics or connection settings, or whether it is enabled. Every field of the body is optional. `PATCH /applications/{applicationId}/integrations/{integrationId}` */
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
    /** Sets a new password for the current user. The old one has to be given as well. On request all tokens issued so far become invalid, which ends every other session. The new password has at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special character. `PATCH /me/changePassword` */
    changePassword: "me.changePassword";
    /** Deletes the account of the current user. The body has to repeat the email address and the password as proof. Although it deletes, this is a POST request. `POST /me/delete` */
    delete: "me.delete";
    /** Turns two-factor authentication off for the current user. The body has to give the password and a current two-factor code. `PATCH /me/disableTwoFactorAuth` */
    disableTwoFactorAuth: "me.disableTwoFactorAuth";
    /** Unlinks the GitHub account that is connected to the current user. `PATCH /me/disconnectGithub` */
    disconnectGithub: "me.disconnectGithub";
    /** Unlinks the Twitter account that is connected to the current user. `PATCH /me/disconnectTwitter` */
    disconnectTwitter: "me.disconnectTwitter";
    /** Turns two-factor authentication on for the current user. The body gives the password and the two-factor key of 52 characters. `PATCH /me/enableTwoFactorAuth` */
    enableTwoFactorAuth: "me.enableTwoFactorAuth";
    /** Returns the list of items of one type that the current user used recently, such as applications or the devices of one application. `GET /me/recentItems` */
    fetchRecentItems: "me.fetchRecentItems";
    /** Returns the current user with profile, security settings, limits and a summary that counts what the user owns. The fields of the summary can be chosen. `GET /me` */
    get: "me.get";
    /** Changes the profile of the current user: email address, names, company, title, phone number, location and URL. Every field of the body is optional. To change the password with the old one as proof, use Change Password. `PATCH /me` */
    patch: "me.patch";
    /** Counts the payloads handled within a time range by all applications that the current user owns. `GET /me/payloadCounts` */
    payloadCounts: "me.payloadCounts";
    /** Hands over applications, dashboards and solutions, given by ID, to another user or to an organization. `PATCH /me/transferResources` */
    transferResources: "me.transferResources";
    /** Sends a mail to the current user with which the email address can be verified. `POST /me/verify-email` */
    verifyEmail: "me.verifyEmail";
  };
  org: {
    /** Deletes one organization by its ID. If its applications, dashboards and solutions are to live on under another owner, use Transfer Resources first. `DELETE /orgs/{orgId}` */
    delete: "org.delete";
    /** Returns one organization with its members, limits, billing data and a summary that counts its resources. The fields of the summary can be chosen. `GET /orgs/{orgId}` */
    get: "org.get";
    /** Sends an invitation to join the organization to an email address. The body sets the role, and on request other roles for single applications and dashboards. `POST /orgs/{orgId}/invites` */
    inviteMember: "org.inviteMember";
    /** Changes the role of a member in the organization, or the roles for single applications and dashboards. `PATCH /orgs/{orgId}/member` */
    modifyMember: "org.modifyMember";
    /** Changes the organization: its name, description, icon color, plan, billing address or payment card. Every field of the body is optional. `PATCH /orgs/{orgId}` */
    patch: "org.patch";
    /** Counts the payloads handled within a time range by all applications that the organization owns. `GET /orgs/{orgId}/payloadCounts` */
    payloadCounts: "org.payloadCounts";
    /** Lists the invitations to the organization that have not been answered yet, with role, date, time to live and whether they have expired. `GET /orgs/{orgId}/invites` */
    pendingInvites: "org.pendingInvites";
    /** Removes a member from the organization. To give a member fewer rights instead, use Modify Member. `DELETE /orgs/{orgId}/member` */
    removeMember: "org.removeMember";
    /** Withdraws a pending invitation to the organization. `DELETE /orgs/{orgId}/invites` */
    revokeInvite: "org.revokeInvite";
    /** Hands over applications, dashboards and solutions of the organization, given by ID, to a user or to another organization. `PATCH /orgs/{orgId}/transferResources` */
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
    /** Creates an organization. Only a name is needed; description, icon color, plan, billing address and payment card are optional. `POST /orgs` */
    post: "orgs.post";
  };
  solution: {
    /** Deletes one solution by its ID. The summary returned by Get tells how many users it has. `DELETE /orgs/{orgId}/solutions/{solutionId}` */
    delete: "solution.delete";
    /** Returns one solution with its slug, its rules for users and a count of them. `GET /orgs/{orgId}/solutions/{solutionId}` */
    get: "solution.get";
    /** Changes the name, description or slug of the solution, whether its users may delete themselves or change their email address, and how passwords are reset. Every field of the body is optional. `PATCH /orgs/{orgId}/solutions/{solutionId}` */
    patch: "solution.patch";
  };
  solutionUser: {
    /** Deletes one solution user by ID. To restrict the access to dashboards instead, use Patch. `DELETE /orgs/{orgId}/solutions/{solutionId}/users/{solutionUserId}` */
    delete: "solutionUser.delete";
    /** Returns one solution user with profile, security settings, access restrictions and the time of the last login. `GET /orgs/{orgId}/solutions/{solutionId}/users/{solutionUserId}` */
    get: "solutionUser.get";
    /** Changes the profile, password, two-factor key or access restrictions of the solution user, and can ask for a new password at the next login. A password has at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special character. `PATCH /orgs/{orgId}/solutions/{solutionId}/users/{solutionUserId}` */
    patch: "solutionUser.patch";
  };
  solutionUsers: {
    /** Lists the users of the solution, one page at a time, and filters them by email address or by name on request. `GET /orgs/{orgId}/solutions/{solutionId}/users` */
    get: "solutionUsers.get";
    /** Creates a solution user with email address, first and last name and password. The password has at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special character. `POST /orgs/{orgId}/solutions/{solutionId}/users` */
    post: "solutionUsers.post";
  };
  solutions: {
    /** Lists the solutions of the organization, one page at a time, and filters them by name on request. `GET /orgs/{orgId}/solutions` */
    get: "solutions.get";
    /** Creates a solution in the organization. Name and slug are needed; rules for the users and for password resets are optional. `POST /orgs/{orgId}/solutions` */
    post: "solutions.post";
  };
  webhook: {
    /** Deletes one webhook by its ID. To keep it and change how it verifies or answers requests, use Patch. `DELETE /applications/{applicationId}/webhooks/{webhookId}` */
    delete: "webhook.delete";
    /** Returns one webhook with its token, response code, verification settings and basic authentication. `GET /applications/{applicationId}/webhooks/{webhookId}` */
    get: "webhook.get";
    /** Changes the webhook: its name, response code (100 to 599), verification, basic authentication, or whether it waits for a reply. Every field of the body is optional. `PATCH /applications/{applicationId}/webhooks/{webhookId}` */
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
