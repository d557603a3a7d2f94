/**
 * The types of the API, generated from openapi.yaml. Do not edit: run `npm run generate`.
 */

export interface paths {
    "/applications/{applicationId}/archiveData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Archive Data
         * @description Enqueues a job that archives the device data of one day. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it.
         */
        get: operations["application.archiveData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/backfillArchiveData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Backfill Archive Data
         * @description Enqueues a job that copies all current device data to the archive of the application. Use it after an archive has been set up, so that data from before gets there too. Although the method is GET, the call starts work on the server, and read-only scopes do not admit it.
         */
        get: operations["application.backfillArchiveData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one application with its owner, settings, global values, archive configuration and a summary that counts its resources. The fields of the summary can be chosen.
         */
        get: operations["application.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one application by its ID. Mind that all.Application, the default scope of an application API token, is enough for this call.
         */
        delete: operations["application.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the application: its name, description, endpoint settings, global values or archive configuration. Every field of the body is optional.
         */
        patch: operations["application.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/mqttPublishMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mqtt Publish Message
         * @description Publishes one message to an MQTT topic, so that a program without an MQTT connection can take part. The topic may have up to 230 characters and the message up to 32767.
         */
        post: operations["application.mqttPublishMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/mqttSubscriptionStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mqtt Subscription Stream
         * @description Opens a live stream of the messages published to one MQTT topic, delivered as server-sent events (SSE), for clients that cannot hold an MQTT connection.
         */
        get: operations["application.mqttSubscriptionStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/payloadCounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payload Counts
         * @description Counts the payloads that the application handled within a time range, by default the last 30 days.
         */
        get: operations["application.payloadCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Finds resources of the application by a part of their name, across devices, workflows, dashboards, data tables and other kinds.
         */
        get: operations["application.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/tokens/{apiTokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one API token with its name, scopes, status, creator and expiration date.
         */
        get: operations["applicationApiToken.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the API token and so revokes the access that it gave. To withdraw access for a time only, use Patch and set the status to inactive.
         */
        delete: operations["applicationApiToken.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Renames the API token, changes its description, or switches its status between active and inactive. Scopes and expiration date are not among the fields that it accepts; a token with other scopes has to be created anew.
         */
        patch: operations["applicationApiToken.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the API tokens of the application, one page at a time, and filters them by name or by status on request.
         */
        get: operations["applicationApiTokens.get"];
        put?: never;
        /**
         * Post
         * @description Creates an API token for the application. Without a list of scopes the token gets all.Application, which opens every operation that accepts that scope; a narrower list is safer. An expiration date is optional.
         */
        post: operations["applicationApiTokens.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/keys/{applicationKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one access key with its status, its description and the devices for which it is valid. The secret is not returned.
         */
        get: operations["applicationKey.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the access key, which revokes it. To lock it for a time only, use Patch and set its status to inactive.
         */
        delete: operations["applicationKey.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the description of the access key or switches its status between active and inactive. The devices for which it is valid are fixed when it is created.
         */
        patch: operations["applicationKey.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the access keys of the application, one page at a time, and filters them by key string or by status on request. Secrets are not part of the list.
         */
        get: operations["applicationKeys.get"];
        put?: never;
        /**
         * Post
         * @description Creates an access key for the application, either limited to devices given by ID or by tag, or without such a limit. The response is the only one that holds the secret, so store it at once.
         */
        post: operations["applicationKeys.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the applications that the current user may see, one page at a time. The list can be narrowed by name and by owner.
         */
        get: operations["applications.get"];
        put?: never;
        /**
         * Post
         * @description Creates an application. Only a name is needed; with orgId in the body the application belongs to that organization, otherwise to the current user.
         */
        post: operations["applications.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/audit-logs/{auditLogId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one audit log entry: actor, target, requested action with its parameters and body, and the response with its status.
         */
        get: operations["auditLog.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the audit log entries of the organization, latest first by default, one page at a time. The list can be narrowed by time range and by actor, target, request or response code.
         */
        get: operations["auditLogs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate Device
         * @description Authenticates as a device with its device ID and the key and secret of an application access key. The token can read the device and report its state; if the key allows more devices than this one, it can also query those and send commands to them. It never reaches outside the application of the device.
         */
        post: operations["auth.authenticateDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/solutionUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate Solution User
         * @description Authenticates as a user of a solution with email address and password, plus the ID of the solution; the body also has room for a two-factor code.
         */
        post: operations["auth.authenticateSolutionUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate User
         * @description Authenticates as a Losant user with email address and password; the body also has room for a two-factor code. The token may do whatever the user may do, including access to what the organizations of the user own, within the role held there.
         */
        post: operations["auth.authenticateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/user/github": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate User Github
         * @description Authenticates as a Losant user with a GitHub OAuth access token in place of email address and password.
         */
        post: operations["auth.authenticateUserGithub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboards/{dashboardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one dashboard with its blocks, refresh rate, theme, report settings and context configuration.
         */
        get: operations["dashboard.get"];
        put?: never;
        /**
         * Send Report
         * @description Mails a snapshot of the dashboard to one or more addresses. Subject, message, theme (dark or light) and a time in milliseconds since the Unix epoch are optional.
         */
        post: operations["dashboard.sendReport"];
        /**
         * Delete
         * @description Deletes one dashboard by its ID. The response only confirms it, so read the dashboard with Get first if its blocks are to be kept.
         */
        delete: operations["dashboard.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the dashboard: its name, description, blocks, reports, refresh rate (5 to 600), theme, visibility, password or context configuration. Every field of the body is optional.
         */
        patch: operations["dashboard.patch"];
        trace?: never;
    };
    "/dashboards/{dashboardId}/validateContext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate Context
         * @description Checks an object of context values against the context configuration of the dashboard. Use it before showing a dashboard with values that come from outside.
         */
        post: operations["dashboard.validateContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the dashboards that the current user may see, one page at a time. The list can be narrowed by name, by owner and by linked application.
         */
        get: operations["dashboards.get"];
        put?: never;
        /**
         * Post
         * @description Creates a dashboard. Only a name is needed; with orgId in the body it belongs to that organization, and with applicationId it is linked to that application.
         */
        post: operations["dashboards.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data/last-value-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Last Value Query
         * @description Returns the last known value of one attribute for each of the chosen devices. The body names the attribute and selects the devices by IDs or tags.
         */
        post: operations["data.lastValueQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data/time-series-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Time Series Query
         * @description Returns the values of one or more attributes over a time range, aggregated to points at a given resolution. Duration and resolution are in milliseconds; aggregation names the function, such as MEAN, MIN, MAX or COUNT.
         */
        post: operations["data.timeSeriesQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/column": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Column
         * @description Adds one column to the data table. A column has a name, a type (string, number or boolean), a constraint (unique, required or optional) and, if wanted, a default value. A table has at most 50 columns.
         */
        post: operations["dataTable.addColumn"];
        /**
         * Remove Column
         * @description Removes one column from the data table.
         */
        delete: operations["dataTable.removeColumn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one data table with its name, description and columns, but without rows.
         */
        get: operations["dataTable.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the data table. To empty it but keep the table, use Truncate of the Data Table Rows resource.
         */
        delete: operations["dataTable.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the name or the description of the data table. Columns are changed with Add Column and Remove Column instead.
         */
        patch: operations["dataTable.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one row: the value of each column, the ID, and the times of creation and last update.
         */
        get: operations["dataTableRow.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one row from the data table. To delete all rows that meet a condition, use Delete of the Data Table Rows resource.
         */
        delete: operations["dataTableRow.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes values of one row. The body maps column names to new values, each a string, a number, a boolean or null.
         */
        patch: operations["dataTableRow.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete
         * @description Deletes the rows that match the query in the body, as many at most as limit allows. Despite its name this is a POST request. To empty the table, use Truncate.
         */
        post: operations["dataTableRows.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export
         * @description Enqueues an export of the data table. The body can name the email address that receives the result, a query that selects the rows, and their order, limit and offset.
         *
         *     [Data Table Rows Export](data-table-rows.md#export) is limited to 1 call in any 5 minutes for each data table.
         */
        post: operations["dataTableRows.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists rows of the data table without any condition, in the order of one column if asked. Use Query to select rows by their values.
         */
        get: operations["dataTableRows.get"];
        put?: never;
        /**
         * Post
         * @description Inserts rows into the data table: the body is either one row, an object that maps column names to values, or an array of such objects.
         */
        post: operations["dataTableRows.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query
         * @description Returns the rows that match the query in the body; the body may be left out. Use Get if no condition is needed.
         */
        post: operations["dataTableRows.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables/{dataTableId}/rows/truncate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Truncate
         * @description Deletes all rows of the data table at once but keeps the table and its columns. Workflows that react to deletions in the table are not triggered.
         */
        post: operations["dataTableRows.truncate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/data-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the data tables of the application with their columns, one page at a time, and filters them by name on request.
         */
        get: operations["dataTables.get"];
        put?: never;
        /**
         * Post
         * @description Creates a data table in the application. Only a name is needed; up to 50 columns can be given at once or added later.
         */
        post: operations["dataTables.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/commandStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Command Stream
         * @description Opens a live stream of the commands sent to this device, delivered as server-sent events (SSE). It suits a client that has to react to a command at once; commands sent earlier are read with Get Command.
         */
        get: operations["device.commandStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one device with its name, class, tags, attributes and, unless excluded, its connection information.
         */
        get: operations["device.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the device from its application. To empty its stored data but keep the device, use Remove Data.
         */
        delete: operations["device.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the device: its name, description, tags, attributes, class or gateway. Every field of the body is optional.
         */
        patch: operations["device.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export
         * @description Starts an export of the data that the device has stored, by default all of it. The export is made in the background: the response only confirms the start, and the result is sent by email, and to a callback URL if one is given.
         *
         *     [Device Export](device.md#export) is limited to 1 call in any 5 minutes for each device.
         */
        post: operations["device.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Command
         * @description Returns the commands that were sent to the device most recently, newest first; by default only the last one.
         */
        get: operations["device.getCommand"];
        put?: never;
        /**
         * Send Command
         * @description Sends a command to the device. A command has a name and an optional payload of any JSON type.
         *
         *     [Device Send Command](device.md#send-command) is limited to 30 calls in any 15 seconds for each device, which is 2 calls per second on average. Messages sent over MQTT are limited alike.
         */
        post: operations["device.sendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/compositeState": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Composite State
         * @description Returns the last known value of every attribute of the device together with the time of each, so that a complete picture emerges even if the attributes were reported at different times.
         */
        get: operations["device.getCompositeState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Log Entries
         * @description Returns the connection log of the device, newest entry first; by default only the latest entry. An entry tells whether and when the device connected or disconnected, the reason for a disconnection and the number of messages in each direction.
         */
        get: operations["device.getLogEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get State
         * @description Returns the states that the device reported most recently, newest first; by default only the last one. Unlike Get Composite State, each entry holds just the attributes that were reported together.
         */
        get: operations["device.getState"];
        put?: never;
        /**
         * Send State
         * @description Reports the state of the device: one state or an array of states, each with attribute values and an optional time. A gateway may report on behalf of its peripherals.
         *
         *     [Device Send State](device.md#send-state) is limited to 30 calls in any 15 seconds for each device, which is 2 calls per second on average. Messages sent over MQTT are limited alike.
         */
        post: operations["device.sendState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Data
         * @description Starts the removal of the data stored for the device within a time range, by default all of it. The device itself stays. Use Export first to keep a copy.
         */
        delete: operations["device.removeData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/setConnectionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Connection Status
         * @description Marks the device as connected or disconnected. Either status may state its time; a disconnection may also give a reason and the number of messages in each direction.
         */
        post: operations["device.setConnectionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/{deviceId}/stateStream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State Stream
         * @description Opens a live stream of the states reported by this device, delivered as server-sent events (SSE). It suits a display that has to follow the device as it reports; earlier states are read with Get State.
         */
        get: operations["device.stateStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bulk Create
         * @description Creates many devices from the recipe and CSV data. The body names the columns that hold the name and the description of each device, and can ask for a key and secret of its own for each. More than 750 devices are created in the background.
         */
        post: operations["deviceRecipe.bulkCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/device-recipes/{deviceRecipeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one device recipe with the class, tags, attributes, name and description that it gives to devices.
         */
        get: operations["deviceRecipe.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one device recipe by its ID. To alter what it gives to future devices, use Patch.
         */
        delete: operations["deviceRecipe.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the device recipe. The fields name and description belong to the recipe itself, deviceName and deviceDescription to the devices made from it.
         */
        patch: operations["deviceRecipe.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/device-recipes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the device recipes of the application, one page at a time, and filters them by name on request.
         */
        get: operations["deviceRecipes.get"];
        put?: never;
        /**
         * Post
         * @description Creates a device recipe in the application. Only a name for the recipe is needed; what the future devices share can be given at once or with a later Patch.
         */
        post: operations["deviceRecipes.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export
         * @description Starts an export of the metadata of every device in the application. The export is made in the background: the response only confirms the start, and the result is sent by email, and to a callback URL if one is given. The state data of one device is exported by the Export operation of the Device resource instead.
         */
        post: operations["devices.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the devices of the application, one page at a time. The list can be narrowed by name, by device class and by tags. With a device token the list holds that device and those which its access key also allows.
         */
        get: operations["devices.get"];
        put?: never;
        /**
         * Post
         * @description Creates a device in the application. Only a name is needed; class, tags and attributes can be given at once or set later with the Patch operation of the Device resource.
         */
        post: operations["devices.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/devices/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Command
         * @description Sends one command to several devices, which are chosen by tags, by device IDs or by both. A command has a name and an optional payload of any JSON type. A device token may send only to the devices that its access key allows.
         */
        post: operations["devices.sendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/edge/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the edge deployments of the application, one page at a time, with current and desired version and a log of changes. The list can be narrowed by device, workflow and version.
         */
        get: operations["edgeDeployments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/edge/deployments/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release
         * @description Deploys a version of an edge workflow to the edge devices that the body chooses by ID or by tag. With null as the version the workflow is removed from them.
         */
        post: operations["edgeDeployments.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/edge/deployments/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove
         * @description Removes edge deployments. With a device ID alone all workflows leave that device, with a workflow ID alone that workflow leaves all devices, and with both just that workflow leaves just that device; the other field is null.
         */
        post: operations["edgeDeployments.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/edge/deployments/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace
         * @description Replaces one version of an edge workflow by another wherever the old one is deployed. With null as the new version the old one is removed without a successor.
         */
        post: operations["edgeDeployments.replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one event with its subject, message, level, state, data and the list of its updates.
         */
        get: operations["event.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the event. To close it but keep its history, use Patch and set the state to resolved.
         */
        delete: operations["event.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Updates the event: sets its state to new, acknowledged or resolved, and can attach a comment and data of any JSON type.
         */
        patch: operations["event.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the events of the application, latest first by default, one page at a time. The list can be narrowed by subject and by state.
         */
        get: operations["events.get"];
        put?: never;
        /**
         * Post
         * @description Raises an event in the application. Level, state and subject are needed; a message and data of any JSON type are optional. The rate at which events may be raised is limited.
         */
        post: operations["events.post"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Starts an update of all events that match by subject, by state or by both; without such conditions every event is meant. The update runs in the background. It can set a state and attach a comment and data.
         */
        patch: operations["events.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/events/mostRecentBySeverity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Most Recent by Severity
         * @description Returns the new event that stands first by severity and then by creation, together with the number of new events. It serves a display that shows what needs attention next.
         */
        get: operations["events.mostRecentBySeverity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Bootstrap
         * @description Sets up the experience with standard endpoints and views, and by default with users and groups as well. The body can ask for a slug, and whether what exists already is replaced; by default it is not.
         */
        patch: operations["experience.bootstrap"];
        trace?: never;
    };
    "/applications/{applicationId}/experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the parts of the experience in bulk. Users, groups, slugs, domains, and the views and endpoints of develop go unless a keep parameter spares them; versions other than develop, and workflows, go only if asked for.
         */
        delete: operations["experience.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/domains/{experienceDomainId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience domain with its domain name, its certificate and the experience version attached to it. The private key is not returned.
         */
        get: operations["experienceDomain.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one experience domain from the application. To detach the experience version but keep the domain, use Patch with null as the version.
         */
        delete: operations["experienceDomain.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the domain name, the SSL key, certificate or bundle, or the experience version attached to the domain. Each of them but the domain name may be null.
         */
        patch: operations["experienceDomain.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists all experience domains of the application in a single response.
         */
        get: operations["experienceDomains.get"];
        put?: never;
        /**
         * Post
         * @description Adds a domain name to the application. SSL key, certificate and bundle can be given at once, as can the experience version that the domain serves.
         */
        post: operations["experienceDomains.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience endpoint with its method, route, access rule, groups, tags and fixed replies.
         */
        get: operations["experienceEndpoint.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the experience endpoint. To take it out of service only, use Patch and set enabled to false.
         */
        delete: operations["experienceEndpoint.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the experience endpoint: its method, route, access rule, groups, tags or fixed replies, or whether it is enabled. Every field of the body is optional.
         */
        patch: operations["experienceEndpoint.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the endpoints of an experience version, by default those of develop, in a single response. The list can be narrowed by method, route and group, and can carry the number of recent requests to each endpoint.
         */
        get: operations["experienceEndpoints.get"];
        put?: never;
        /**
         * Post
         * @description Creates an experience endpoint in the application. Method and route are needed; access rule, groups, tags and fixed replies are optional.
         */
        post: operations["experienceEndpoints.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/endpoints/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stats
         * @description Counts the requests to experience endpoints over a period of the given duration, as series of equal steps, one series for each status code, endpoint, version or domain.
         */
        get: operations["experienceEndpoints.stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/groups/{experienceGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience group with its name, tags and the IDs of its users and endpoints.
         */
        get: operations["experienceGroup.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one experience group. To take users or endpoints out of it but keep the group, use Patch.
         */
        delete: operations["experienceGroup.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the name, description or tags of the experience group, or the lists of the users and endpoints that belong to it, up to 1000 of each.
         */
        patch: operations["experienceGroup.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the experience groups of the application, one page at a time, and filters them by name on request.
         */
        get: operations["experienceGroups.get"];
        put?: never;
        /**
         * Post
         * @description Creates an experience group in the application; its users, endpoints and tags can be given at once or added later.
         */
        post: operations["experienceGroups.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/slugs/{experienceSlugId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience slug with the experience version attached to it.
         */
        get: operations["experienceSlug.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one experience slug from the application. To detach the experience version but keep the slug, use Patch with null as the version.
         */
        delete: operations["experienceSlug.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the slug or attaches another experience version to it; null as the version attaches none.
         */
        patch: operations["experienceSlug.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/slugs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists all experience slugs of the application in a single response.
         */
        get: operations["experienceSlugs.get"];
        put?: never;
        /**
         * Post
         * @description Creates a slug for the application and, if asked, attaches an experience version to it. A slug has 4 to 63 characters out of lower-case letters, digits and hyphens.
         */
        post: operations["experienceSlugs.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/users/{experienceUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience user with email address, names, tags, groups and the time of the last login.
         */
        get: operations["experienceUser.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one experience user. To take the user out of groups only, use Patch.
         */
        delete: operations["experienceUser.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the email address, names, password, tags or groups of the experience user, or the cutoff time of the tokens. A password has at least 8 characters.
         */
        patch: operations["experienceUser.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the experience users of the application, one page at a time. The list can be narrowed by name, by email address and by group.
         */
        get: operations["experienceUsers.get"];
        put?: never;
        /**
         * Post
         * @description Creates an experience user with an email address and a password of at least 8 characters; names, tags and groups are optional.
         */
        post: operations["experienceUsers.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience version with its description and the domains and slugs attached to it.
         */
        get: operations["experienceVersion.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one experience version. To delete all versions except develop at once, use Delete of the Experience resource with removeVersions.
         */
        delete: operations["experienceVersion.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the description of the experience version, its default for cross-origin requests (CORS), or the version that it takes as its source.
         */
        patch: operations["experienceVersion.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the experience versions of the application, one page at a time, and filters them by version name on request.
         */
        get: operations["experienceVersions.get"];
        put?: never;
        /**
         * Post
         * @description Creates an experience version under a new name. Domains and slugs to attach to it can be given by ID at once.
         */
        post: operations["experienceVersions.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/experience/views/{experienceViewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one experience view with its type, template body, layout and tags.
         */
        get: operations["experienceView.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one experience view. To delete all views of the develop version at once, use Delete of the Experience resource.
         */
        delete: operations["experienceView.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the name, description, template body (up to 131072 characters), layout or tags of the experience view; null as the layout takes it away. The type of a view stays.
         */
        patch: operations["experienceView.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/experience/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the views of an experience version, by default those of develop, one page at a time. The list can be narrowed by name and by type.
         */
        get: operations["experienceViews.get"];
        put?: never;
        /**
         * Post
         * @description Creates an experience view in the application. Name, type and template body are needed; layout and tags are optional.
         */
        post: operations["experienceViews.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/file/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns the entry of one file or directory: name, type, parent directory, size, content type, status and URL, but not the content.
         */
        get: operations["file.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes a file or a directory. A directory goes together with everything inside it.
         */
        delete: operations["file.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Prepares a new upload of an existing file. The body describes the new content by size, content type and, for an image, its dimensions; the upload itself is a second request, described with the Post operation of the Files resource.
         */
        patch: operations["file.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/file/{fileId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move
         * @description Moves a file or a directory with all its contents to another directory, renames it, or does both. What is under the new path is a new entry; the children of a directory are moved by a job afterwards.
         */
        post: operations["file.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the files and directories of the application, one page at a time. The list can be narrowed by name, type, upload status and directory.
         */
        get: operations["files.get"];
        put?: never;
        /**
         * Post
         * @description Creates a directory, or a file whose content is still to come. The body describes the content by name, size and type; the content itself is uploaded in a second request with the form fields that the response returns.
         *
         *     The content of the file is uploaded in a second request, a form sent by POST to `upload.url` of the [File Upload Post Response](schemas.md#file-upload-post-response). The form carries the fields of `upload.fields` and, after them, the content as `file`. With curl:
         *
         *     ```bash
         *     curl -X POST \
         *       -F 'Content-Type=<upload.fields.Content-Type>' \
         *       -F 'key=<upload.fields.key>' \
         *       -F 'X-Amz-Algorithm=<upload.fields.X-Amz-Algorithm>' \
         *       -F 'X-Amz-Credential=<upload.fields.X-Amz-Credential>' \
         *       -F 'X-Amz-Date=<upload.fields.X-Amz-Date>' \
         *       -F 'Policy=<upload.fields.Policy>' \
         *       -F 'X-Amz-Signature=<upload.fields.X-Amz-Signature>' \
         *       -F 'file=@<path of the local file>' \
         *       '<upload.url>'
         *     ```
         *
         *     In a browser, where `created` is the parsed response and `content` a file or blob:
         *
         *     ```javascript
         *     const fieldNames = [
         *       'Content-Type',
         *       'key',
         *       'X-Amz-Algorithm',
         *       'X-Amz-Credential',
         *       'X-Amz-Date',
         *       'Policy',
         *       'X-Amz-Signature',
         *     ];
         *     const form = new FormData();
         *     for (const name of fieldNames) {
         *       form.append(name, created.upload.fields[name]);
         *     }
         *     form.append('file', content);
         *     await fetch(created.upload.url, { method: 'POST', body: form });
         *     ```
         */
        post: operations["files.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Storage Entries
         * @description Returns all values in the persistent storage of the workflow, which last from one run to the next.
         */
        get: operations["flow.getStorageEntries"];
        put?: never;
        post?: never;
        /**
         * Clear Storage Entries
         * @description Removes every value from the persistent storage of the workflow. To change a single value, use Set Storage Entry.
         */
        delete: operations["flow.clearStorageEntries"];
        options?: never;
        head?: never;
        /**
         * Set Storage Entry
         * @description Stores one value of any JSON type under a key in the persistent storage of the workflow.
         */
        patch: operations["flow.setStorageEntry"];
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one workflow with its triggers, nodes, global values and settings.
         */
        get: operations["flow.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one workflow by its ID. To stop it but keep its definition, use Patch and set enabled to false.
         */
        delete: operations["flow.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the workflow: its name, description, icon, triggers, nodes, global values or default version, or whether it is enabled. Every field of the body is optional.
         */
        patch: operations["flow.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Log Entries
         * @description Returns the log of recent runs of the workflow, newest entry first; by default only the latest entry. An entry sums up runs: their number, the paths completed and failed, the time taken and the errors.
         */
        get: operations["flow.getLogEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}/virtualButton": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Press Virtual Button
         * @description Presses a virtual button of the workflow, which starts a run with the payload from the body. The body names the button by its key; a workflow version and a device ID are optional.
         *
         *     [Pressing a virtual button of a workflow](flow.md#press-virtual-button) is limited to 100 calls in any 10 seconds for each button, which is 10 calls per second on average.
         */
        post: operations["flow.pressVirtualButton"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one workflow version with its triggers, nodes, global values and notes.
         */
        get: operations["flowVersion.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one version of the workflow; the workflow and its other versions stay.
         */
        delete: operations["flowVersion.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the notes of the workflow version, or enables or disables it. The triggers and nodes of a version are not among the fields of the body.
         */
        patch: operations["flowVersion.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Log Entries
         * @description Returns the log of recent runs of this workflow version, newest entry first; by default only the latest entry. An entry sums up runs: their number, the paths completed and failed, the time taken and the errors.
         */
        get: operations["flowVersion.getLogEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows/{flowId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the versions of the workflow, one page at a time, and filters them by version name on request.
         */
        get: operations["flowVersions.get"];
        put?: never;
        /**
         * Post
         * @description Creates a version of the workflow under the name in the body. A version that already has this name is replaced only if allowReplacement is true.
         */
        post: operations["flowVersions.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the workflows of one class, by default cloud, one page at a time. The list can be narrowed by name and by trigger.
         */
        get: operations["flows.get"];
        put?: never;
        /**
         * Post
         * @description Creates a workflow in the application. Only a name is needed; class, triggers, nodes, global values and, for custom nodes, their configuration are optional.
         */
        post: operations["flows.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get by Version
         * @description Lists the versions of a given name across all workflows of one class, by default cloud, one page at a time. Workflows can be picked by name and by trigger. It serves to see everything that carries one release name.
         */
        get: operations["flows.getByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/flows/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import
         * @description Imports workflows and workflow versions into the application, up to 1000 of each. They get new IDs; the response maps the old ones to the new.
         */
        post: operations["flows.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/integrations/{integrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one integration with its type, topics, connection settings and current status.
         */
        get: operations["integration.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes the integration. To pause it only, use Patch and set enabled to false.
         */
        delete: operations["integration.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the integration: its name, type, topics or connection settings, or whether it is enabled. Every field of the body is optional.
         */
        patch: operations["integration.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the integrations of the application, one page at a time, and filters them by name or by type on request.
         */
        get: operations["integrations.get"];
        put?: never;
        /**
         * Post
         * @description Creates an integration in the application with the connection settings for its type.
         */
        post: operations["integrations.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/recentItems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch Recent Items
         * @description Returns the list of items of one type that the current user used recently, such as applications or the devices of one application.
         */
        get: operations["me.fetchRecentItems"];
        put?: never;
        /**
         * Add Recent Item
         * @description Records an item as recently used, in the list for its type: application, device, flow, dashboard or organization. For an item inside another one, such as a device, parentId gives the ID of the latter.
         */
        post: operations["me.addRecentItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Password
         * @description Sets a new password for the current user. The old one has to be given as well. On request all tokens issued so far become invalid, which ends every other session. The new password has at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special character.
         */
        patch: operations["me.changePassword"];
        trace?: never;
    };
    "/me/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete
         * @description Deletes the account of the current user. The body has to repeat the email address and the password as proof. Although it deletes, this is a POST request.
         */
        post: operations["me.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/disableTwoFactorAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Disable Two Factor Auth
         * @description Turns two-factor authentication off for the current user. The body has to give the password and a current two-factor code.
         */
        patch: operations["me.disableTwoFactorAuth"];
        trace?: never;
    };
    "/me/disconnectGithub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Disconnect Github
         * @description Unlinks the GitHub account that is connected to the current user.
         */
        patch: operations["me.disconnectGithub"];
        trace?: never;
    };
    "/me/disconnectTwitter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Disconnect Twitter
         * @description Unlinks the Twitter account that is connected to the current user.
         */
        patch: operations["me.disconnectTwitter"];
        trace?: never;
    };
    "/me/enableTwoFactorAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Enable Two Factor Auth
         * @description Turns two-factor authentication on for the current user. The body gives the password and the two-factor key of 52 characters.
         */
        patch: operations["me.enableTwoFactorAuth"];
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns the current user with profile, security settings, limits and a summary that counts what the user owns. The fields of the summary can be chosen.
         */
        get: operations["me.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the profile of the current user: email address, names, company, title, phone number, location and URL. Every field of the body is optional. To change the password with the old one as proof, use Change Password.
         */
        patch: operations["me.patch"];
        trace?: never;
    };
    "/me/payloadCounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payload Counts
         * @description Counts the payloads handled within a time range by all applications that the current user owns.
         */
        get: operations["me.payloadCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/transferResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfer Resources
         * @description Hands over applications, dashboards and solutions, given by ID, to another user or to an organization.
         */
        patch: operations["me.transferResources"];
        trace?: never;
    };
    "/me/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify Email
         * @description Sends a mail to the current user with which the email address can be verified.
         */
        post: operations["me.verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one organization with its members, limits, billing data and a summary that counts its resources. The fields of the summary can be chosen.
         */
        get: operations["org.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one organization by its ID. If its applications, dashboards and solutions are to live on under another owner, use Transfer Resources first.
         */
        delete: operations["org.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the organization: its name, description, icon color, plan, billing address or payment card. Every field of the body is optional.
         */
        patch: operations["org.patch"];
        trace?: never;
    };
    "/orgs/{orgId}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pending Invites
         * @description Lists the invitations to the organization that have not been answered yet, with role, date, time to live and whether they have expired.
         */
        get: operations["org.pendingInvites"];
        put?: never;
        /**
         * Invite Member
         * @description Sends an invitation to join the organization to an email address. The body sets the role, and on request other roles for single applications and dashboards.
         */
        post: operations["org.inviteMember"];
        /**
         * Revoke Invite
         * @description Withdraws a pending invitation to the organization.
         */
        delete: operations["org.revokeInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Member
         * @description Removes a member from the organization. To give a member fewer rights instead, use Modify Member.
         */
        delete: operations["org.removeMember"];
        options?: never;
        head?: never;
        /**
         * Modify Member
         * @description Changes the role of a member in the organization, or the roles for single applications and dashboards.
         */
        patch: operations["org.modifyMember"];
        trace?: never;
    };
    "/orgs/{orgId}/payloadCounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payload Counts
         * @description Counts the payloads handled within a time range by all applications that the organization owns.
         */
        get: operations["org.payloadCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/transferResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Transfer Resources
         * @description Hands over applications, dashboards and solutions of the organization, given by ID, to a user or to another organization.
         */
        patch: operations["org.transferResources"];
        trace?: never;
    };
    "/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns what the invitation is about: organization, role, date and time to live. Use it to show the invitation before it is answered.
         */
        get: operations["orgInvites.get"];
        put?: never;
        /**
         * Post
         * @description Accepts or rejects an invitation. The body gives the email address, the token and the answer, true for acceptance.
         */
        post: operations["orgInvites.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the organizations of the current user, one page at a time, and filters them by name on request.
         */
        get: operations["orgs.get"];
        put?: never;
        /**
         * Post
         * @description Creates an organization. Only a name is needed; description, icon color, plan, billing address and payment card are optional.
         */
        post: operations["orgs.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/solutions/{solutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one solution with its slug, its rules for users and a count of them.
         */
        get: operations["solution.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one solution by its ID. The summary returned by Get tells how many users it has.
         */
        delete: operations["solution.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the name, description or slug of the solution, whether its users may delete themselves or change their email address, and how passwords are reset. Every field of the body is optional.
         */
        patch: operations["solution.patch"];
        trace?: never;
    };
    "/orgs/{orgId}/solutions/{solutionId}/users/{solutionUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one solution user with profile, security settings, access restrictions and the time of the last login.
         */
        get: operations["solutionUser.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one solution user by ID. To restrict the access to dashboards instead, use Patch.
         */
        delete: operations["solutionUser.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the profile, password, two-factor key or access restrictions of the solution user, and can ask for a new password at the next login. A password has at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special character.
         */
        patch: operations["solutionUser.patch"];
        trace?: never;
    };
    "/orgs/{orgId}/solutions/{solutionId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the users of the solution, one page at a time, and filters them by email address or by name on request.
         */
        get: operations["solutionUsers.get"];
        put?: never;
        /**
         * Post
         * @description Creates a solution user with email address, first and last name and password. The password has at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special character.
         */
        post: operations["solutionUsers.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orgs/{orgId}/solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the solutions of the organization, one page at a time, and filters them by name on request.
         */
        get: operations["solutions.get"];
        put?: never;
        /**
         * Post
         * @description Creates a solution in the organization. Name and slug are needed; rules for the users and for password resets are optional.
         */
        post: operations["solutions.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Returns one webhook with its token, response code, verification settings and basic authentication.
         */
        get: operations["webhook.get"];
        put?: never;
        post?: never;
        /**
         * Delete
         * @description Deletes one webhook by its ID. To keep it and change how it verifies or answers requests, use Patch.
         */
        delete: operations["webhook.delete"];
        options?: never;
        head?: never;
        /**
         * Patch
         * @description Changes the webhook: its name, response code (100 to 599), verification, basic authentication, or whether it waits for a reply. Every field of the body is optional.
         */
        patch: operations["webhook.patch"];
        trace?: never;
    };
    "/applications/{applicationId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get
         * @description Lists the webhooks of the application, one page at a time, and filters them by name on request.
         */
        get: operations["webhooks.get"];
        put?: never;
        /**
         * Post
         * @description Creates a webhook in the application. Only a name is needed; response code, verification (for Facebook, Fitbit, Twilio or Alexa) and basic authentication are optional.
         */
        post: operations["webhooks.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * API Token
         * @description One API access token of an application: who owns and created it, its scopes, its status and when it expires. Returned when a token is created, read or updated.
         * @example {
         *       "id": "575ec7417ae143cd83dc4a95",
         *       "apiTokenId": "575ec7417ae143cd83dc4a95",
         *       "creatorId": "575ed70c7ae143cd83dc4aa9",
         *       "creatorType": "user",
         *       "ownerId": "575ec8687ae143cd83dc4a97",
         *       "ownerType": "application",
         *       "name": "My API Token",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "expirationDate": "2017-06-13T04:00:00.000Z",
         *       "scope": [
         *         "all.Application"
         *       ],
         *       "status": "active",
         *       "token": "the_actual_token_string"
         *     }
         */
        APIToken: {
            /** @description ID of the API token; set by the service. */
            id?: string;
            /** @description ID of the API token, the same as id. */
            apiTokenId?: string;
            /** @description ID of the application to which the token belongs. */
            ownerId?: string;
            /**
             * @description Kind of owner; API tokens of this form always belong to an application.
             * @enum {string}
             */
            ownerType?: "application";
            /** @description ID of the API token, user or workflow that created the token. */
            creatorId?: string;
            /**
             * @description Kind of creator: an API token (apiToken), a user or a workflow (flow).
             * @enum {string}
             */
            creatorType?: "apiToken" | "user" | "flow";
            /** @description Name of the party that created the token. */
            creatorName?: string;
            /** @description Name of the API token, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the API token. */
            description?: string;
            /**
             * Format: date-time
             * @description When the API token was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the API token was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /**
             * Format: date-time
             * @description When the token expires, as an ISO 8601 time.
             */
            expirationDate?: string;
            /** @description Scopes that say what the token may do, such as all.Application. */
            scope?: string[];
            /**
             * @description Whether the API token can be used (active) or is switched off (inactive).
             * @enum {string}
             */
            status?: "active" | "inactive";
            /** @description Token to send as bearer token; set by the service. */
            token?: string;
        };
        /**
         * API Token Patch
         * @description Changes to an API token: its name (1 to 255 characters), its description (up to 32767) or its status. Every key is optional; scopes and expiration cannot be changed here.
         * @example {
         *       "name": "My Updated API Token",
         *       "status": "inactive"
         *     }
         */
        APITokenPatch: {
            /** @description New name of the API token, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the API token. */
            description?: string;
            /**
             * @description Whether the API token can be used (active) or is switched off (inactive).
             * @enum {string}
             */
            status?: "active" | "inactive";
        };
        /**
         * API Tokens
         * @description One page of the API tokens of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ec7417ae143cd83dc4a95",
         *           "apiTokenId": "575ec7417ae143cd83dc4a95",
         *           "creatorId": "575ed70c7ae143cd83dc4aa9",
         *           "creatorType": "user",
         *           "ownerId": "575ec8687ae143cd83dc4a97",
         *           "ownerType": "application",
         *           "name": "My API Token",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "expirationDate": "2017-06-13T04:00:00.000Z",
         *           "scope": [
         *             "all.Application"
         *           ],
         *           "status": "active",
         *           "token": "the_actual_token_string"
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "ownerId": "575ec8687ae143cd83dc4a97",
         *       "ownerType": "application"
         *     }
         */
        APITokens: {
            /** @description The API tokens on this page. */
            items?: components["schemas"]["APIToken"][];
            /** @description Number of API tokens on this page. */
            count?: number;
            /** @description Number of API tokens that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of API tokens on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the API tokens are ordered. */
            sortField?: string;
            /**
             * @description Order of the API tokens by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the API tokens belong. */
            ownerId?: string;
            /**
             * @description Kind of owner; API tokens of this form always belong to an application.
             * @enum {string}
             */
            ownerType?: "application";
        };
        /**
         * Application
         * @description One application with its owner, its settings and, under summary, counts of what it holds. Returned when an application is created, read or updated; archiveConfig says where device data is archived.
         * @example {
         *       "id": "575ec8687ae143cd83dc4a97",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "ownerId": "575ed70c7ae143cd83dc4aa9",
         *       "ownerType": "user",
         *       "name": "My Application",
         *       "description": "The is the best application description",
         *       "summary": {
         *         "deviceCount": 5,
         *         "flowCount": 2,
         *         "webhookCount": 0,
         *         "eventCount": 0,
         *         "keyCount": 1,
         *         "deviceRecipeCount": 0
         *       },
         *       "archiveConfig": {
         *         "s3": {
         *           "bucket": "bucketName",
         *           "accessKeyId": "exampleAwsAccessKeyId",
         *           "secretAccessKey": "exampleAwsSecretAccessKey",
         *           "region": "us-west-1"
         *         },
         *         "mode": "all",
         *         "deviceIds": [
         *           "575ec8687ae143cd83dc4a95",
         *           "575ec8687ae143cd83dc4a91"
         *         ]
         *       }
         *     }
         */
        Application: {
            /** @description ID of the application; set by the service. */
            id?: string;
            /** @description ID of the application, the same as id. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the application was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the application was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description ID of the user or organization that owns the application. */
            ownerId?: string;
            /**
             * @description Whether a user or an organization owns the application.
             * @enum {string}
             */
            ownerType?: "user" | "organization";
            /** @description Name of the organization that owns the application. */
            organizationName?: string;
            /** @description Color of the icon of the organization that owns the application, such as #284fff. */
            organizationIconColor?: string;
            /** @description Name of the application, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the application. */
            description?: string;
            /** @description Slug under which the experience of the application is reached. */
            endpointSlug?: string;
            /**
             * Format: date-time
             * @description Tokens of experience users issued before this ISO 8601 time are no longer valid.
             */
            expUserTokenCutoff?: string;
            /** @description Whether experience endpoints allow cross-origin requests (CORS) by default. */
            endpointDefaultCors?: boolean;
            /** @description Global values of the application, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
                /**
                 * @description Whether the global is for cloud workflows only; false unless set.
                 * @default false
                 */
                cloudOnly?: boolean;
            }[];
            /** @description Counts of what the application holds; a request can choose which. */
            summary?: {
                /** @description Number of API tokens in the application. */
                apiTokenCount?: number;
                /** @description Number of access keys in the application. */
                keyCount?: number;
                /** @description Number of devices in the application. */
                deviceCount?: number;
                /** @description Number of data tables in the application. */
                dataTableCount?: number;
                /** @description Number of device recipes in the application. */
                deviceRecipeCount?: number;
                /** @description Number of events in the application. */
                eventCount?: number;
                /** @description Number of experience domains in the application. */
                experienceDomainCount?: number;
                /** @description Number of experience endpoints in the application. */
                experienceEndpointCount?: number;
                /** @description Number of experience groups in the application. */
                experienceGroupCount?: number;
                /** @description Number of experience slugs in the application. */
                experienceSlugCount?: number;
                /** @description Number of experience users in the application. */
                experienceUserCount?: number;
                /** @description Number of experience versions in the application. */
                experienceVersionCount?: number;
                /** @description Number of experience views in the application. */
                experienceViewCount?: number;
                /** @description Number of files in the application. */
                fileCount?: number;
                /** @description Number of workflows in the application. */
                flowCount?: number;
                /** @description Number of integrations in the application. */
                integrationCount?: number;
                /** @description Number of webhooks in the application. */
                webhookCount?: number;
            };
            /** @description Records of introductions for first-time users (ftue) that were completed or skipped. */
            ftueTracking?: {
                /** @description Name of the introduction. */
                name: string;
                /** @description Version of the introduction, as a number. */
                version: number;
                /**
                 * @description Whether the introduction was completed or skipped.
                 * @enum {string}
                 */
                status: "skipped" | "completed";
            }[];
            /** @description Where device data of the application is archived, and for which devices. */
            archiveConfig?: {
                /** @description Directory of the bucket that archives are written to. */
                directory?: string;
                /**
                 * @description Which devices are archived: all, only those chosen (whitelist) or all but those chosen (blacklist).
                 * @enum {string}
                 */
                mode?: "all" | "whitelist" | "blacklist";
                /** @description IDs of the devices that mode lets in or keeps out of the archive. */
                deviceIds?: string[];
                /** @description Tags of the devices that mode lets in or keeps out of the archive. */
                deviceTags?: {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                }[];
                /** @description Amazon S3 bucket that archives are written to, with the access to it. */
                s3?: {
                    /** @description Name of the Amazon S3 bucket that archives are written to. */
                    bucket: string;
                    /** @description ID of the AWS access key that may write to the bucket. */
                    accessKeyId: string;
                    /** @description Secret that belongs to the AWS access key. */
                    secretAccessKey: string;
                    /** @description AWS region of the bucket, such as us-west-1. */
                    region: string;
                };
                /** @description Google Cloud Storage bucket that archives are written to, with the access to it. */
                gcs?: {
                    /** @description ID of the Google Cloud project that holds the bucket. */
                    projectId: string;
                    /** @description Credentials for Google Cloud as JSON text. */
                    keyJson: string;
                    /** @description Name of the Google Cloud Storage bucket that archives are written to. */
                    bucket: string;
                };
            };
        };
        /**
         * Application API Token Post
         * @description Describes a new API token. Only the name is required; scope lists what the token may do, each scope at most once, and expirationDate is the time it expires.
         * @example {
         *       "name": "My New API Token",
         *       "expirationDate": "2017-06-13T04:00:00.000Z",
         *       "scope": [
         *         "all.Application"
         *       ],
         *       "status": "active"
         *     }
         */
        ApplicationAPITokenPost: {
            /** @description Name of the new API token, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new API token. */
            description?: string;
            /**
             * Format: date-time
             * @description When the new token expires, as an ISO 8601 time.
             */
            expirationDate?: string;
            /** @description Scopes that say what the new token may do; all.Application unless given. */
            scope?: ("all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "application.*" | "applicationApiToken.*" | "applicationApiTokens.*" | "applicationKey.*" | "applicationKeys.*" | "data.*" | "dataTable.*" | "dataTables.*" | "dataTableRow.*" | "dataTableRows.*" | "device.*" | "deviceRecipe.*" | "deviceRecipes.*" | "devices.*" | "edgeDeployments.*" | "event.*" | "events.*" | "experience.*" | "experienceDomain.*" | "experienceDomains.*" | "experienceEndpoint.*" | "experienceEndpoints.*" | "experienceGroup.*" | "experienceGroups.*" | "experienceSlug.*" | "experienceSlugs.*" | "experienceUser.*" | "experienceUsers.*" | "experienceVersion.*" | "experienceVersions.*" | "experienceView.*" | "experienceViews.*" | "integration.*" | "integrations.*" | "file.*" | "files.*" | "flow.*" | "flows.*" | "flowVersion.*" | "flowVersions.*" | "webhook.*" | "webhooks.*" | "application.archiveData" | "application.backfillArchiveData" | "application.debug" | "application.delete" | "application.get" | "application.mqttPublishMessage" | "application.mqttSubscriptionStream" | "application.patch" | "application.payloadCounts" | "application.search" | "applicationApiToken.delete" | "applicationApiToken.get" | "applicationApiToken.patch" | "applicationApiTokens.get" | "applicationApiTokens.post" | "applicationKey.delete" | "applicationKey.get" | "applicationKey.patch" | "applicationKeys.get" | "applicationKeys.post" | "data.lastValueQuery" | "data.timeSeriesQuery" | "dataTable.addColumn" | "dataTable.delete" | "dataTable.get" | "dataTable.patch" | "dataTable.removeColumn" | "dataTableRow.delete" | "dataTableRow.get" | "dataTableRow.patch" | "dataTableRows.get" | "dataTableRows.post" | "dataTableRows.query" | "dataTableRows.export" | "dataTableRows.delete" | "dataTableRows.truncate" | "dataTables.get" | "dataTables.post" | "device.commandStream" | "device.debug" | "device.delete" | "device.export" | "device.get" | "device.getCommand" | "device.getCompositeState" | "device.getLogEntries" | "device.getState" | "device.patch" | "device.removeData" | "device.sendCommand" | "device.sendState" | "device.setConnectionStatus" | "device.stateStream" | "deviceRecipe.bulkCreate" | "deviceRecipe.delete" | "deviceRecipe.get" | "deviceRecipe.patch" | "deviceRecipes.get" | "deviceRecipes.post" | "devices.detailedSummary" | "devices.export" | "devices.get" | "devices.post" | "devices.sendCommand" | "edgeDeployments.get" | "edgeDeployments.release" | "edgeDeployments.remove" | "edgeDeployments.replace" | "event.delete" | "event.get" | "event.patch" | "events.get" | "events.mostRecentBySeverity" | "events.patch" | "events.post" | "experience.delete" | "experience.bootstrap" | "experienceDomain.delete" | "experienceDomain.get" | "experienceDomain.patch" | "experienceDomains.get" | "experienceDomains.post" | "experienceEndpoint.delete" | "experienceEndpoint.get" | "experienceEndpoint.patch" | "experienceEndpoints.get" | "experienceEndpoints.post" | "experienceEndpoints.stats" | "experienceGroup.delete" | "experienceGroup.get" | "experienceGroup.patch" | "experienceGroups.detailedSummary" | "experienceGroups.get" | "experienceGroups.post" | "experienceSlug.delete" | "experienceSlug.get" | "experienceSlug.patch" | "experienceSlugs.get" | "experienceSlugs.post" | "experienceUser.delete" | "experienceUser.get" | "experienceUser.patch" | "experienceUsers.detailedSummary" | "experienceUsers.get" | "experienceUsers.post" | "experienceVersion.delete" | "experienceVersion.get" | "experienceVersion.patch" | "experienceVersions.get" | "experienceVersions.post" | "experienceView.debug" | "experienceView.delete" | "experienceView.get" | "experienceView.patch" | "experienceViews.debug" | "experienceViews.detailedSummary" | "experienceViews.get" | "experienceViews.post" | "file.get" | "file.patch" | "file.move" | "file.delete" | "files.get" | "files.post" | "flow.debug" | "flow.delete" | "flow.clearStorageEntries" | "flow.get" | "flow.getStorageEntries" | "flow.log" | "flow.patch" | "flow.pressVirtualButton" | "flow.setStorageEntry" | "flows.get" | "flows.getByVersion" | "flows.import" | "flows.post" | "flowVersion.delete" | "flowVersion.get" | "flowVersion.log" | "flowVersion.patch" | "flowVersions.get" | "flowVersions.post" | "integration.delete" | "integration.get" | "integration.patch" | "integrations.get" | "integrations.post" | "webhook.delete" | "webhook.get" | "webhook.patch" | "webhooks.get" | "webhooks.post")[];
            /**
             * @description Whether the API token can be used (active) or is switched off (inactive).
             * @enum {string}
             */
            status?: "active" | "inactive";
        };
        /**
         * Application Key
         * @description One access key of an application, without its secret. Device ids and device tags name the devices that the key allows.
         * @example {
         *       "id": "575ec76c7ae143cd83dc4a96",
         *       "applicationKeyId": "575ec76c7ae143cd83dc4a96",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "key": "this_would_be_the_key",
         *       "status": "active",
         *       "description": "An example key description"
         *     }
         */
        ApplicationKey: {
            /** @description ID of the access key; set by the service. */
            id?: string;
            /** @description ID of the access key, the same as id; it is not the key itself. */
            applicationKeyId?: string;
            /** @description ID of the application to which the access key belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the access key was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the access key was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Key that a device presents together with the secret. */
            key?: string;
            /**
             * @description Whether the access key can be used (active) or is switched off (inactive).
             * @enum {string}
             */
            status?: "active" | "inactive";
            /** @description IDs of the devices that the access key allows. */
            deviceIds?: string[];
            /** @description Tags of the devices that the access key allows. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
            /** @description Free text about the access key. */
            description?: string;
        };
        /**
         * Application Key Patch
         * @description Changes to an access key: its description, or its status (active or inactive). Every key is optional; the devices it allows cannot be changed here.
         * @example {
         *       "status": "active",
         *       "description": "An example updated key description"
         *     }
         */
        ApplicationKeyPatch: {
            /**
             * @description Whether the access key can be used (active) or is switched off (inactive).
             * @enum {string}
             */
            status?: "active" | "inactive";
            /** @description New free text about the access key. */
            description?: string;
        };
        /**
         * Application Key Post
         * @description Describes a new access key, optionally limited to devices named by id (at most 1000) or by tag (at most 100).
         * @example {
         *       "description": "An example new key description"
         *     }
         */
        ApplicationKeyPost: {
            /** @description IDs of the devices that the new access key allows. */
            deviceIds?: string[];
            /** @description Tags of the devices that the new access key allows. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
            /** @description Free text about the new access key. */
            description?: string;
        };
        /**
         * Application Key Post Response
         * @description The access key just created, together with its secret. Reading or listing keys does not return the secret, so keep it when this answer arrives.
         * @example {
         *       "id": "575ec76c7ae143cd83dc4a96",
         *       "applicationKeyId": "575ec76c7ae143cd83dc4a96",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "key": "this_would_be_the_key",
         *       "status": "active",
         *       "secret": "shhhSecret",
         *       "description": "An example key description"
         *     }
         */
        ApplicationKeyPostResponse: {
            /** @description ID of the access key; set by the service. */
            id?: string;
            /** @description ID of the access key, the same as id; it is not the key itself. */
            applicationKeyId?: string;
            /** @description ID of the application to which the access key belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the access key was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the access key was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Key that a device presents together with the secret. */
            key?: string;
            /**
             * @description Whether the access key can be used (active) or is switched off (inactive).
             * @enum {string}
             */
            status?: "active" | "inactive";
            /** @description Secret of the access key; no other response holds it, so keep it. */
            secret?: string;
            /** @description IDs of the devices that the access key allows. */
            deviceIds?: string[];
            /** @description Tags of the devices that the access key allows. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
            /** @description Free text about the access key. */
            description?: string;
        };
        /**
         * Application Keys
         * @description One page of the access keys of an application, secrets left out, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ec76c7ae143cd83dc4a96",
         *           "applicationKeyId": "575ec76c7ae143cd83dc4a96",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "key": "this_would_be_the_key",
         *           "status": "active",
         *           "description": "An example key description"
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "key",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ApplicationKeys: {
            /** @description The access keys on this page. */
            items?: components["schemas"]["ApplicationKey"][];
            /** @description Number of access keys on this page. */
            count?: number;
            /** @description Number of access keys that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of access keys on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the access keys are ordered. */
            sortField?: string;
            /**
             * @description Order of the access keys by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the access keys belong. */
            applicationId?: string;
        };
        /**
         * Application Patch
         * @description Changes to an application: name, description, endpoint slug, globals (at most 100), archive settings and more; every key is optional.
         * @example {
         *       "name": "My Updated Application",
         *       "description": "Description of my updated application"
         *     }
         */
        ApplicationPatch: {
            /** @description New name of the application, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the application. */
            description?: string;
            /** @description Slug under which the experience of the application is reached. */
            endpointSlug?: string;
            /**
             * Format: date-time
             * @description Tokens of experience users issued before this ISO 8601 time are no longer valid.
             */
            expUserTokenCutoff?: string;
            /** @description Whether experience endpoints allow cross-origin requests (CORS) by default. */
            endpointDefaultCors?: boolean;
            /** @description Global values of the application, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
                /**
                 * @description Whether the global is for cloud workflows only; false unless set.
                 * @default false
                 */
                cloudOnly?: boolean;
            }[];
            /** @description Records of introductions for first-time users (ftue) that were completed or skipped. */
            ftueTracking?: {
                /** @description Name of the introduction. */
                name: string;
                /** @description Version of the introduction, as a number. */
                version: number;
                /**
                 * @description Whether the introduction was completed or skipped.
                 * @enum {string}
                 */
                status: "skipped" | "completed";
            }[];
            /** @description Where device data of the application is archived, and for which devices. */
            archiveConfig?: {
                /** @description Directory of the bucket that archives are written to. */
                directory?: string;
                /**
                 * @description Which devices are archived: all, only those chosen (whitelist) or all but those chosen (blacklist).
                 * @enum {string}
                 */
                mode?: "all" | "whitelist" | "blacklist";
                /** @description IDs of the devices that mode lets in or keeps out of the archive. */
                deviceIds?: string[];
                /** @description Tags of the devices that mode lets in or keeps out of the archive. */
                deviceTags?: {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                }[];
                /** @description Amazon S3 bucket that archives are written to, with the access to it. */
                s3?: {
                    /** @description Name of the Amazon S3 bucket that archives are written to. */
                    bucket: string;
                    /** @description ID of the AWS access key that may write to the bucket. */
                    accessKeyId: string;
                    /** @description Secret that belongs to the AWS access key. */
                    secretAccessKey: string;
                    /** @description AWS region of the bucket, such as us-west-1. */
                    region: string;
                };
                /** @description Google Cloud Storage bucket that archives are written to, with the access to it. */
                gcs?: {
                    /** @description ID of the Google Cloud project that holds the bucket. */
                    projectId: string;
                    /** @description Credentials for Google Cloud as JSON text. */
                    keyJson: string;
                    /** @description Name of the Google Cloud Storage bucket that archives are written to. */
                    bucket: string;
                };
            };
        };
        /**
         * Application Post
         * @description Describes a new application. Only the name is required; with orgId the application belongs to that organization. At most 100 globals; each value is a string of JSON text.
         * @example {
         *       "name": "My New Application",
         *       "description": "Description of my new application"
         *     }
         */
        ApplicationPost: {
            /** @description ID of the organization that is to own the application. */
            orgId?: string;
            /** @description Name of the new application, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new application. */
            description?: string;
            /** @description Slug under which the experience of the application is reached. */
            endpointSlug?: string;
            /**
             * Format: date-time
             * @description Tokens of experience users issued before this ISO 8601 time are no longer valid.
             */
            expUserTokenCutoff?: string;
            /** @description Whether experience endpoints allow cross-origin requests (CORS) by default. */
            endpointDefaultCors?: boolean;
            /** @description Global values of the application, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
                /**
                 * @description Whether the global is for cloud workflows only; false unless set.
                 * @default false
                 */
                cloudOnly?: boolean;
            }[];
            /** @description Where device data of the application is archived, and for which devices. */
            archiveConfig?: {
                /** @description Directory of the bucket that archives are written to. */
                directory?: string;
                /**
                 * @description Which devices are archived: all, only those chosen (whitelist) or all but those chosen (blacklist).
                 * @enum {string}
                 */
                mode?: "all" | "whitelist" | "blacklist";
                /** @description IDs of the devices that mode lets in or keeps out of the archive. */
                deviceIds?: string[];
                /** @description Tags of the devices that mode lets in or keeps out of the archive. */
                deviceTags?: {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                }[];
                /** @description Amazon S3 bucket that archives are written to, with the access to it. */
                s3?: {
                    /** @description Name of the Amazon S3 bucket that archives are written to. */
                    bucket: string;
                    /** @description ID of the AWS access key that may write to the bucket. */
                    accessKeyId: string;
                    /** @description Secret that belongs to the AWS access key. */
                    secretAccessKey: string;
                    /** @description AWS region of the bucket, such as us-west-1. */
                    region: string;
                };
                /** @description Google Cloud Storage bucket that archives are written to, with the access to it. */
                gcs?: {
                    /** @description ID of the Google Cloud project that holds the bucket. */
                    projectId: string;
                    /** @description Credentials for Google Cloud as JSON text. */
                    keyJson: string;
                    /** @description Name of the Google Cloud Storage bucket that archives are written to. */
                    bucket: string;
                };
            };
        };
        /**
         * Application Search Result
         * @description What a search of an application found, across kinds of resources: for each hit its id, its name and its kind, and where they apply version, view type and metadata.
         * @example [
         *       {
         *         "_type": "device",
         *         "name": "My Device #1",
         *         "metadata": {
         *           "descriptor": "a basic description of device #1"
         *         },
         *         "id": "575ec8687ae143cd83dc4a97"
         *       }
         *     ]
         */
        ApplicationSearchResult: {
            /** @description ID of the resource that was found. */
            id: string;
            /** @description Name of the resource that was found. */
            name: string;
            /** @description Further facts about the resource, such as a descriptor. */
            metadata?: Record<string, never>;
            /** @description Kind of experience view, where the resource is one. */
            viewType?: string;
            /** @description Version of the resource that was found, where it has one. */
            version?: string;
            /**
             * @description Kind of resource that was found, such as device or flow (a workflow).
             * @enum {string}
             */
            _type: "applicationApiToken" | "dashboard" | "dataTable" | "deviceRecipe" | "device" | "experienceDomain" | "event" | "experienceEndpoint" | "experienceGroup" | "experienceSlug" | "experienceUser" | "experienceVersion" | "experienceView" | "file" | "flow" | "integration" | "webhook";
        }[];
        /**
         * Applications
         * @description One page of the applications that the caller may see, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ec8687ae143cd83dc4a97",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "ownerId": "575ed70c7ae143cd83dc4aa9",
         *           "ownerType": "user",
         *           "name": "My Application",
         *           "description": "The is the best application description",
         *           "summary": {
         *             "deviceCount": 5,
         *             "flowCount": 2,
         *             "webhookCount": 0,
         *             "eventCount": 0,
         *             "keyCount": 1,
         *             "deviceRecipeCount": 0
         *           },
         *           "archiveConfig": {
         *             "s3": {
         *               "bucket": "bucketName",
         *               "accessKeyId": "exampleAwsAccessKeyId",
         *               "secretAccessKey": "exampleAwsSecretAccessKey",
         *               "region": "us-west-1"
         *             },
         *             "mode": "all",
         *             "deviceIds": [
         *               "575ec8687ae143cd83dc4a95",
         *               "575ec8687ae143cd83dc4a91"
         *             ]
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 8,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc"
         *     }
         */
        Applications: {
            /** @description The applications on this page. */
            items?: components["schemas"]["Application"][];
            /** @description Number of applications on this page. */
            count?: number;
            /** @description Number of applications that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of applications on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the applications are ordered. */
            sortField?: string;
            /**
             * @description Order of the applications by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
        };
        /**
         * Audit Log
         * @description One recorded action in an organization: who acted, on which target, with which request and with what HTTP status (100 to 599) it was answered.
         * @example {
         *       "id": "586e9d5151265cb9d72f6ec6",
         *       "auditLogId": "586e9d5151265cb9d72f6ec6",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "orgId": "575ed6e87ae143cd83dc4aa8",
         *       "primaryTargetId": "575ec8687ae143cd83dc4a97",
         *       "primaryTargetType": "Application",
         *       "primaryTargetName": "My Application",
         *       "actorId": "575ed70c7ae143cd83dc4aa9",
         *       "actorType": "User",
         *       "actorName": "example@losant.com",
         *       "requestResource": "application",
         *       "requestAction": "delete",
         *       "requestQueryParams": {},
         *       "requestBody": {},
         *       "requestPathParams": {
         *         "applicationId": "575ec8687ae143cd83dc4a97"
         *       },
         *       "responseBody": {
         *         "success": true
         *       },
         *       "responseStatus": 200
         *     }
         */
        AuditLog: {
            /** @description ID of the audit log entry; set by the service. */
            id?: string;
            /** @description ID of the audit log entry, the same as id. */
            auditLogId?: string;
            /**
             * Format: date-time
             * @description When the action was recorded, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /** @description ID of the organization in which the action took place. */
            orgId?: string;
            /** @description ID of the application, dashboard, solution or invitation acted on. */
            primaryTargetId?: string;
            /**
             * @description Kind of primary target; OrgInvite stands for an invitation to the organization.
             * @enum {string}
             */
            primaryTargetType?: "Application" | "Dashboard" | "Solution" | "OrgInvite";
            /** @description Name of the application, dashboard, solution or invitation acted on. */
            primaryTargetName?: string;
            /** @description ID of the resource acted on inside the primary target. */
            secondaryTargetId?: string;
            /**
             * @description Kind of the resource acted on inside the primary target; Flow stands for a workflow.
             * @enum {string}
             */
            secondaryTargetType?: "ApiToken" | "ApplicationKey" | "DataTable" | "Device" | "DeviceRecipe" | "Event" | "ExperienceDomain" | "ExperienceEndpoint" | "ExperienceGroup" | "ExperienceSlug" | "ExperienceUser" | "ExperienceVersion" | "ExperienceView" | "File" | "Flow" | "SolutionUser" | "Integration" | "Webhook";
            /** @description Name of the resource acted on inside the primary target. */
            secondaryTargetName?: string;
            /** @description ID of the user, device, workflow or other party that acted. */
            actorId?: string;
            /**
             * @description Kind of party that acted; Flow stands for a workflow.
             * @enum {string}
             */
            actorType?: "Application" | "Device" | "Flow" | "SolutionUser" | "User" | "ApiToken";
            /** @description Name of the party that acted, such as the email address of a user. */
            actorName?: string;
            /** @description Name of the resource that was requested, such as application. */
            requestResource?: string;
            /** @description Name of the operation that was requested, such as delete. */
            requestAction?: string;
            /** @description Query parameters of the request, with their values. */
            requestQueryParams?: Record<string, never>;
            /** @description Body that the request carried, as an object. */
            requestBody?: Record<string, never>;
            /** @description Path parameters of the request, such as applicationId, with their values. */
            requestPathParams?: Record<string, never>;
            /** @description Body of the response to the request, as an object. */
            responseBody?: Record<string, never>;
            /** @description HTTP status code of the response to the request. */
            responseStatus?: number;
        };
        /**
         * Audit Log Filter
         * @description Narrows a listing of audit logs by target, actor, request or response code. Each key holds a list, so that several values can be given for it.
         * @example {
         *       "primaryTarget": [
         *         {
         *           "type": "Dashboard"
         *         },
         *         {
         *           "type": "Application",
         *           "id": "575ec8687ae143cd83dc4a97"
         *         }
         *       ],
         *       "actor": [
         *         {
         *           "type": "User",
         *           "id": "575ed70c7ae143cd83dc4aa9"
         *         }
         *       ]
         *     }
         */
        AuditLogFilter: {
            /** @description Selects entries by primary target; every element gives an ID, a type or a name. */
            primaryTarget?: {
                /** @description ID of the application, dashboard, solution or invitation acted on. */
                id?: string;
                /**
                 * @description Kind of primary target; OrgInvite stands for an invitation to the organization.
                 * @enum {string}
                 */
                type?: "Application" | "Dashboard" | "Solution" | "OrgInvite";
                /** @description Name of the application, dashboard, solution or invitation acted on. */
                name?: string;
            }[];
            /** @description Selects entries by secondary target; every element gives an ID, a type or a name. */
            secondaryTarget?: {
                /** @description ID of the resource acted on inside the primary target. */
                id?: string;
                /**
                 * @description Kind of the resource acted on inside the primary target; Flow stands for a workflow.
                 * @enum {string}
                 */
                type?: "ApiToken" | "ApplicationKey" | "DataTable" | "Device" | "DeviceRecipe" | "Event" | "ExperienceDomain" | "ExperienceEndpoint" | "ExperienceGroup" | "ExperienceSlug" | "ExperienceUser" | "ExperienceVersion" | "ExperienceView" | "File" | "Flow" | "SolutionUser" | "Integration" | "Webhook";
                /** @description Name of the resource acted on inside the primary target. */
                name?: string;
            }[];
            /** @description Selects entries by who acted; every element gives an ID, a type or a name. */
            actor?: {
                /** @description ID of the party that acted. */
                id?: string;
                /**
                 * @description Kind of party that acted; Flow stands for a workflow.
                 * @enum {string}
                 */
                type?: "Application" | "Device" | "Flow" | "SolutionUser" | "User" | "ApiToken";
                /** @description Name of the party that acted. */
                name?: string;
            }[];
            /** @description Selects entries by request; every element gives a resource, an action or both. */
            request?: {
                /** @description Name of the resource, such as application, as in requestResource of an entry. */
                resource?: string;
                /** @description Name of the operation, such as delete, as in requestAction of an entry. */
                action?: string;
            }[];
            /** @description Selects entries by the HTTP status codes of their responses. */
            responseCode?: number[];
        };
        /**
         * Audit Logs
         * @description One page of the audit log of an organization, with the number of items on it (count), the number in all (totalCount) and the paging and sorting applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "586e9d5151265cb9d72f6ec6",
         *           "auditLogId": "586e9d5151265cb9d72f6ec6",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "orgId": "575ed6e87ae143cd83dc4aa8",
         *           "primaryTargetId": "575ec8687ae143cd83dc4a97",
         *           "primaryTargetType": "Application",
         *           "primaryTargetName": "My Application",
         *           "actorId": "575ed70c7ae143cd83dc4aa9",
         *           "actorType": "User",
         *           "actorName": "example@losant.com",
         *           "requestResource": "application",
         *           "requestAction": "delete",
         *           "requestQueryParams": {},
         *           "requestBody": {},
         *           "requestPathParams": {
         *             "applicationId": "575ec8687ae143cd83dc4a97"
         *           },
         *           "responseBody": {
         *             "success": true
         *           },
         *           "responseStatus": 200
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "creationDate",
         *       "sortDirection": "desc",
         *       "orgId": "575ed6e87ae143cd83dc4aa8"
         *     }
         */
        AuditLogs: {
            /** @description The audit log entries on this page. */
            items?: components["schemas"]["AuditLog"][];
            /** @description Number of audit log entries on this page. */
            count?: number;
            /** @description Number of audit log entries that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of audit log entries on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Field by which the audit log entries are ordered. */
            sortField?: string;
            /**
             * @description Order of the audit log entries by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the organization whose audit log is listed. */
            orgId?: string;
        };
        /**
         * Authenticated Device
         * @description Answer to a device that authenticated: its id, class and application, and the token to send as bearer token in later requests.
         * @example {
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "deviceId": "575ecf887ae143cd83dc4aa2",
         *       "deviceClass": "standalone",
         *       "token": "token_to_use_for_authenticating_subsequent_requests"
         *     }
         */
        AuthenticatedDevice: {
            /** @description ID of the application to which the device belongs. */
            applicationId: string;
            /** @description ID of the device that authenticated. */
            deviceId: string;
            /**
             * @description Class of the device that authenticated.
             * @enum {string}
             */
            deviceClass: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description Access token to send as bearer token in later requests. */
            token: string;
        };
        /**
         * Authenticated Solution User
         * @description Answer to a solution user who authenticated: the user id and the token to send as bearer token in later requests.
         * @example {
         *       "solutionUserId": "566116085df4b701000258e3",
         *       "token": "token_to_use_for_authenticating_subsequent_requests"
         *     }
         */
        AuthenticatedSolutionUser: {
            /** @description ID of the solution user who authenticated. */
            solutionUserId: string;
            /** @description Access token to send as bearer token in later requests. */
            token: string;
        };
        /**
         * Authenticated User
         * @description Answer to a user who authenticated, by password or through GitHub, or who changed the password: the user id and the token to send as bearer token from now on.
         * @example {
         *       "userId": "575ed70c7ae143cd83dc4aa9",
         *       "token": "token_to_use_for_authenticating_subsequent_requests"
         *     }
         */
        AuthenticatedUser: {
            /** @description ID of the user who authenticated. */
            userId: string;
            /** @description Access token to send as bearer token in later requests. */
            token: string;
        };
        /**
         * Change Password
         * @description Replaces the password of the calling user. The current password must be given; the new one needs at least 8 characters with an upper-case letter, a lower-case letter, a digit and a special character. Can end all other sessions.
         * @example {
         *       "newPassword": "YourNewPassword-1",
         *       "password": "yourCurrentPassword",
         *       "invalidateExistingTokens": true
         *     }
         */
        ChangePassword: {
            /** @description Current two-factor code of the user, where two-factor authentication is on. */
            twoFactorCode?: string;
            /** @description Present password of the user, as proof. */
            password: string;
            /** @description Password that the user has from now on. */
            newPassword: string;
            /** @description Whether all tokens issued to the user so far become invalid, which ends other sessions. */
            invalidateExistingTokens?: boolean;
            /** @description Lifetime wanted for the access token, zero or more. */
            tokenTTL?: number;
        };
        /**
         * Composite Device State
         * @description The last known values of the attributes of a device, keyed by attribute name. Each value has its own time, so the times may differ.
         * @example {
         *       "voltage": {
         *         "time": "2016-06-13T04:00:00.000Z",
         *         "value": 22.4
         *       },
         *       "loaded": {
         *         "time": "2016-06-13T03:00:00.000Z",
         *         "value": false
         *       }
         *     }
         */
        CompositeDeviceState: {
            [key: string]: {
                /** @description Last known value of the attribute. */
                value?: number | string | boolean;
                /** @description When the value was reported: text, milliseconds since the Unix epoch, or an object with $date. */
                time?: string | number | {
                    /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                    $date: string;
                };
            };
        };
        /**
         * Dashboard
         * @description One dashboard: owner, blocks with their position and size, e-mail reports, access settings and the variables (context) that it accepts. refreshRate lies between 5 and 600.
         * @example {
         *       "id": "575ece2b7ae143cd83dc4a9b",
         *       "dashboardId": "575ece2b7ae143cd83dc4a9b",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "organizationName": "Losant",
         *       "organizationIconColor": "#284fff",
         *       "ownerType": "organization",
         *       "ownerId": "58238ff2fe7b4b01009a0554",
         *       "name": "My Dashboard",
         *       "description": "The best dashboard description",
         *       "refreshRate": 60,
         *       "public": false,
         *       "isPasswordProtected": false,
         *       "defaultTheme": "light",
         *       "blocks": [],
         *       "_currentRole": "admin",
         *       "reportConfigs": [
         *         {
         *           "toEmail": [
         *             "test@email.com"
         *           ],
         *           "cron": "0 0 12 * * MON-FRI *",
         *           "theme": "dark",
         *           "subject": "Daily Dashboard Report"
         *         }
         *       ],
         *       "contextConfiguration": [
         *         {
         *           "validationEnabled": true,
         *           "validationConfig": {
         *             "deviceIds": [
         *               "589de9bca1975a00017b2293"
         *             ],
         *             "deviceTags": [
         *               {
         *                 "key": "type",
         *                 "value": "Weather Station"
         *               }
         *             ],
         *             "includeFullDevice": true
         *           },
         *           "name": "deviceId-withIdAndTagValidationAndIncludeFullDevice",
         *           "type": "deviceId",
         *           "applicationId": "589de7d2a1975a00017b227f",
         *           "defaultValue": "589de9bca1975a00017b2295"
         *         },
         *         {
         *           "validationEnabled": false,
         *           "validationConfig": {
         *             "includeFullDevice": false
         *           },
         *           "name": "deviceId-noValidationNoFullDevice",
         *           "type": "deviceId",
         *           "applicationId": "589de7d2a1975a00017b227f",
         *           "defaultValue": "589de9bca1975a00017b2295"
         *         },
         *         {
         *           "validationEnabled": true,
         *           "validationConfig": {
         *             "attributes": [
         *               "dew-point",
         *               "feels-like",
         *               "humidity",
         *               "location",
         *               "pressure",
         *               "temp",
         *               "visibility",
         *               "wind-speed"
         *             ]
         *           },
         *           "name": "attr",
         *           "type": "deviceAttribute",
         *           "applicationId": "589de7d2a1975a00017b227f",
         *           "defaultValue": "temp"
         *         },
         *         {
         *           "validationEnabled": true,
         *           "validationConfig": {
         *             "deviceTags": [
         *               {
         *                 "key": "DeviceRecipe",
         *                 "value": "Weather Station"
         *               },
         *               {
         *                 "key": "region"
         *               }
         *             ]
         *           },
         *           "name": "deviceTag-withValidation",
         *           "type": "deviceTag",
         *           "applicationId": "589de7d2a1975a00017b227f",
         *           "defaultValue": {
         *             "key": "DeviceRecipe",
         *             "value": "Weather Station"
         *           }
         *         },
         *         {
         *           "validationEnabled": false,
         *           "validationConfig": {},
         *           "name": "deviceTag-noValidation",
         *           "type": "deviceTag",
         *           "applicationId": "589de7d2a1975a00017b227f",
         *           "defaultValue": {
         *             "key": "DeviceRecipe",
         *             "value": "Weather Station"
         *           }
         *         }
         *       ]
         *     }
         */
        Dashboard: {
            /** @description ID of the dashboard; set by the service. */
            id?: string;
            /** @description ID of the dashboard, the same as id. */
            dashboardId?: string;
            /**
             * Format: date-time
             * @description When the dashboard was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the dashboard was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description ID of the user or organization that owns the dashboard. */
            ownerId?: string;
            /**
             * @description Whether a user or an organization owns the dashboard.
             * @enum {string}
             */
            ownerType?: "user" | "organization";
            /** @description Name of the organization that owns the dashboard. */
            organizationName?: string;
            /** @description Color of the icon of the organization that owns the dashboard, such as #284fff. */
            organizationIconColor?: string;
            /** @description ID of the application to which the dashboard is linked. */
            applicationId?: string;
            /** @description Name of the application to which the dashboard is linked. */
            applicationName?: string;
            /** @description Name of the dashboard, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the dashboard. */
            description?: string;
            /** @description Interval at which the dashboard refreshes, between 5 and 600. */
            refreshRate?: number;
            /**
             * @description Theme in which the dashboard is shown unless another is chosen: dark or light.
             * @enum {string}
             */
            defaultTheme?: "dark" | "light";
            /** @description Whether a password is needed to see the dashboard. */
            isPasswordProtected?: boolean;
            /** @description Whether the dashboard can be seen without signing in. */
            public?: boolean;
            /** @description Reports of the dashboard that are mailed on a schedule. */
            reportConfigs?: {
                /** @description ID of the report among those of the dashboard. */
                id?: string;
                /** @description Cron expression that says when the report is sent, such as 0 0 12 * * MON-FRI *. */
                cron: string;
                /** @description Email addresses that receive the report, 1 to 10. */
                toEmail: string[];
                /** @description Subject of the mail with the report. */
                subject?: string;
                /** @description Text that goes with the report in the mail. */
                message?: string;
                /**
                 * @description Theme in which the dashboard is drawn in the report: dark or light.
                 * @enum {string}
                 */
                theme?: "dark" | "light";
                /** @description Time zone in which the cron expression is read. */
                timezone?: string;
            }[];
            /** @description Blocks of the dashboard, each with its position, its size and its settings. */
            blocks?: {
                /** @description ID of the block on its dashboard. */
                id?: string;
                /**
                 * @description Kind of block, which decides what it shows, such as gauge, graph or map.
                 * @enum {string}
                 */
                blockType: "application-list" | "bar" | "custom-chart" | "dashboard-list" | "data-table" | "device-list" | "device-log" | "device-state-table" | "event-list" | "gauge" | "graph" | "heatmap" | "iframe" | "image" | "indicator" | "input" | "map" | "open-event-indicator" | "pie" | "position-chart" | "section-header" | "workflow-list";
                /** @description Heading shown on the block. */
                title?: string;
                /** @description Free text about the block. */
                description?: string;
                /** @description ID of the application from which the block takes its data. */
                applicationId?: string;
                /** @description Horizontal position at which the block begins on the dashboard. */
                startX: number;
                /** @description Vertical position at which the block begins on the dashboard. */
                startY: number;
                /** @description Horizontal extent of the block on the dashboard. */
                width: number;
                /** @description Vertical extent of the block on the dashboard. */
                height: number;
                /** @description Settings of the block; which keys it has depends on blockType. */
                config?: Record<string, never>;
            }[];
            /** @description Variables of the dashboard, each with a type, a default value and rules for other values. */
            contextConfiguration?: {
                /** @description Name of the variable, by which the context refers to it. */
                name: string;
                /**
                 * @description What a value of the variable is: an attribute, a device ID, a device tag, a number or a text.
                 * @enum {string}
                 */
                type: "deviceAttribute" | "deviceId" | "deviceTag" | "number" | "string";
                /** @description ID of the application to which the variable refers. */
                applicationId?: string;
                /** @description Value of the variable if none is given: text, a number, or a device tag as key and value. */
                defaultValue: string | number | {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                };
                /** @description Whether values of the variable are checked against validationConfig. */
                validationEnabled?: boolean;
                /** @description Rules that a value of the variable must meet; which apply depends on type. */
                validationConfig?: {
                    /** @description Smallest number allowed, for a variable of type number. */
                    min?: number;
                    /** @description Largest number allowed, for a variable of type number. */
                    max?: number;
                    /** @description Regular expression that a value of type string must match. */
                    regExp?: string;
                    /** @description Names of the attributes that are allowed, for a variable of type deviceAttribute. */
                    attributes?: string[];
                    /** @description IDs of the devices that are allowed, for a variable of type deviceId. */
                    deviceIds?: string[];
                    /** @description Tags that are allowed as value, or that a device given as value must have. */
                    deviceTags?: {
                        /** @description Key of the device tag. */
                        key?: string;
                        /** @description Value of the device tag. */
                        value?: string;
                    }[];
                    /** @description Whether a validated context holds the device with name and tags in place of its ID. */
                    includeFullDevice?: boolean;
                };
            }[];
        };
        /**
         * Dashboard Context Instance
         * @description Values for the variables of a dashboard, keyed by variable name: a string, a number, or a device tag written as key and value. Sent to have them validated.
         * @example {
         *       "myContextVariable": "myValue",
         *       "myOtherVariable": "575ecf887ae143cd83dc4aa2"
         *     }
         */
        DashboardContextInstance: {
            [key: string]: string | number | {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            };
        };
        /**
         * Dashboard Patch
         * @description Changes to a dashboard; every key is optional. The password is a string, or null for none. At most 10 report settings and 100 context variables.
         * @example {
         *       "name": "My Updated Dashboard",
         *       "description": "Description of my updated dashboard",
         *       "refreshRate": 300,
         *       "public": true
         *     }
         */
        DashboardPatch: {
            /** @description New name of the dashboard, 1 to 255 characters. */
            name?: string;
            /** @description Blocks of the dashboard, each with its position, its size and its settings. */
            blocks?: {
                /** @description ID of the block on its dashboard. */
                id?: string;
                /**
                 * @description Kind of block, which decides what it shows, such as gauge, graph or map.
                 * @enum {string}
                 */
                blockType: "application-list" | "bar" | "custom-chart" | "dashboard-list" | "data-table" | "device-list" | "device-log" | "device-state-table" | "event-list" | "gauge" | "graph" | "heatmap" | "iframe" | "image" | "indicator" | "input" | "map" | "open-event-indicator" | "pie" | "position-chart" | "section-header" | "workflow-list";
                /** @description Heading shown on the block. */
                title?: string;
                /** @description Free text about the block. */
                description?: string;
                /** @description ID of the application from which the block takes its data. */
                applicationId?: string;
                /** @description Horizontal position at which the block begins on the dashboard. */
                startX: number;
                /** @description Vertical position at which the block begins on the dashboard. */
                startY: number;
                /** @description Horizontal extent of the block on the dashboard. */
                width: number;
                /** @description Vertical extent of the block on the dashboard. */
                height: number;
                /** @description Settings of the block; which keys it has depends on blockType. */
                config?: Record<string, never>;
            }[];
            /** @description Reports of the dashboard that are mailed on a schedule. */
            reportConfigs?: {
                /** @description ID of the report among those of the dashboard. */
                id?: string;
                /** @description Cron expression that says when the report is sent, such as 0 0 12 * * MON-FRI *. */
                cron: string;
                /** @description Email addresses that receive the report, 1 to 10. */
                toEmail: string[];
                /** @description Subject of the mail with the report. */
                subject?: string;
                /** @description Text that goes with the report in the mail. */
                message?: string;
                /**
                 * @description Theme in which the dashboard is drawn in the report: dark or light.
                 * @enum {string}
                 */
                theme?: "dark" | "light";
                /** @description Time zone in which the cron expression is read. */
                timezone?: string;
            }[];
            /** @description New free text about the dashboard. */
            description?: string;
            /** @description Interval at which the dashboard refreshes, between 5 and 600. */
            refreshRate?: number;
            /**
             * @description Theme in which the dashboard is shown unless another is chosen: dark or light.
             * @enum {string}
             */
            defaultTheme?: "dark" | "light";
            /** @description Whether the dashboard can be seen without signing in. */
            public?: boolean;
            /** @description Password that protects the dashboard; null for none. */
            password?: string | null;
            /** @description Variables of the dashboard, each with a type, a default value and rules for other values. */
            contextConfiguration?: {
                /** @description Name of the variable, by which the context refers to it. */
                name: string;
                /**
                 * @description What a value of the variable is: an attribute, a device ID, a device tag, a number or a text.
                 * @enum {string}
                 */
                type: "deviceAttribute" | "deviceId" | "deviceTag" | "number" | "string";
                /** @description ID of the application to which the variable refers. */
                applicationId?: string;
                /** @description Value of the variable if none is given: text, a number, or a device tag as key and value. */
                defaultValue: string | number | {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                };
                /** @description Whether values of the variable are checked against validationConfig. */
                validationEnabled?: boolean;
                /** @description Rules that a value of the variable must meet; which apply depends on type. */
                validationConfig?: {
                    /** @description Smallest number allowed, for a variable of type number. */
                    min?: number;
                    /** @description Largest number allowed, for a variable of type number. */
                    max?: number;
                    /** @description Regular expression that a value of type string must match. */
                    regExp?: string;
                    /** @description Names of the attributes that are allowed, for a variable of type deviceAttribute. */
                    attributes?: string[];
                    /** @description IDs of the devices that are allowed, for a variable of type deviceId. */
                    deviceIds?: string[];
                    /** @description Tags that are allowed as value, or that a device given as value must have. */
                    deviceTags?: {
                        /** @description Key of the device tag. */
                        key?: string;
                        /** @description Value of the device tag. */
                        value?: string;
                    }[];
                    /** @description Whether a validated context holds the device with name and tags in place of its ID. */
                    includeFullDevice?: boolean;
                };
            }[];
        };
        /**
         * Dashboard Post
         * @description Describes a new dashboard. Only the name is required; orgId gives it to an organization, applicationId ties it to an application. At most 10 report settings and 100 context variables.
         * @example {
         *       "name": "My New Dashboard",
         *       "public": false
         *     }
         */
        DashboardPost: {
            /** @description ID of the organization that is to own the dashboard. */
            orgId?: string;
            /** @description ID of the application to which the dashboard is linked. */
            applicationId?: string;
            /** @description Name of the new dashboard, 1 to 255 characters. */
            name: string;
            /** @description Blocks of the dashboard, each with its position, its size and its settings. */
            blocks?: {
                /** @description ID of the block on its dashboard. */
                id?: string;
                /**
                 * @description Kind of block, which decides what it shows, such as gauge, graph or map.
                 * @enum {string}
                 */
                blockType: "application-list" | "bar" | "custom-chart" | "dashboard-list" | "data-table" | "device-list" | "device-log" | "device-state-table" | "event-list" | "gauge" | "graph" | "heatmap" | "iframe" | "image" | "indicator" | "input" | "map" | "open-event-indicator" | "pie" | "position-chart" | "section-header" | "workflow-list";
                /** @description Heading shown on the block. */
                title?: string;
                /** @description Free text about the block. */
                description?: string;
                /** @description ID of the application from which the block takes its data. */
                applicationId?: string;
                /** @description Horizontal position at which the block begins on the dashboard. */
                startX: number;
                /** @description Vertical position at which the block begins on the dashboard. */
                startY: number;
                /** @description Horizontal extent of the block on the dashboard. */
                width: number;
                /** @description Vertical extent of the block on the dashboard. */
                height: number;
                /** @description Settings of the block; which keys it has depends on blockType. */
                config?: Record<string, never>;
            }[];
            /** @description Free text about the new dashboard. */
            description?: string;
            /** @description Interval at which the dashboard refreshes, between 5 and 600. */
            refreshRate?: number;
            /**
             * @description Theme in which the dashboard is shown unless another is chosen: dark or light.
             * @enum {string}
             */
            defaultTheme?: "dark" | "light";
            /** @description Reports of the dashboard that are mailed on a schedule. */
            reportConfigs?: {
                /** @description ID of the report among those of the dashboard. */
                id?: string;
                /** @description Cron expression that says when the report is sent, such as 0 0 12 * * MON-FRI *. */
                cron: string;
                /** @description Email addresses that receive the report, 1 to 10. */
                toEmail: string[];
                /** @description Subject of the mail with the report. */
                subject?: string;
                /** @description Text that goes with the report in the mail. */
                message?: string;
                /**
                 * @description Theme in which the dashboard is drawn in the report: dark or light.
                 * @enum {string}
                 */
                theme?: "dark" | "light";
                /** @description Time zone in which the cron expression is read. */
                timezone?: string;
            }[];
            /** @description Whether the dashboard can be seen without signing in. */
            public?: boolean;
            /** @description Password that protects the dashboard; null for none. */
            password?: string | null;
            /** @description Variables of the dashboard, each with a type, a default value and rules for other values. */
            contextConfiguration?: {
                /** @description Name of the variable, by which the context refers to it. */
                name: string;
                /**
                 * @description What a value of the variable is: an attribute, a device ID, a device tag, a number or a text.
                 * @enum {string}
                 */
                type: "deviceAttribute" | "deviceId" | "deviceTag" | "number" | "string";
                /** @description ID of the application to which the variable refers. */
                applicationId?: string;
                /** @description Value of the variable if none is given: text, a number, or a device tag as key and value. */
                defaultValue: string | number | {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                };
                /** @description Whether values of the variable are checked against validationConfig. */
                validationEnabled?: boolean;
                /** @description Rules that a value of the variable must meet; which apply depends on type. */
                validationConfig?: {
                    /** @description Smallest number allowed, for a variable of type number. */
                    min?: number;
                    /** @description Largest number allowed, for a variable of type number. */
                    max?: number;
                    /** @description Regular expression that a value of type string must match. */
                    regExp?: string;
                    /** @description Names of the attributes that are allowed, for a variable of type deviceAttribute. */
                    attributes?: string[];
                    /** @description IDs of the devices that are allowed, for a variable of type deviceId. */
                    deviceIds?: string[];
                    /** @description Tags that are allowed as value, or that a device given as value must have. */
                    deviceTags?: {
                        /** @description Key of the device tag. */
                        key?: string;
                        /** @description Value of the device tag. */
                        value?: string;
                    }[];
                    /** @description Whether a validated context holds the device with name and tags in place of its ID. */
                    includeFullDevice?: boolean;
                };
            }[];
        };
        /**
         * Dashboard Send Report
         * @description Mails a snapshot of a dashboard to between 1 and 10 addresses, optionally with subject, message, theme and a time (milliseconds since the epoch).
         * @example {
         *       "toEmail": [
         *         "test@email.com"
         *       ],
         *       "subject": "Dashboard Report",
         *       "message": "Lookit",
         *       "time": 1551887386704,
         *       "theme": "dark"
         *     }
         */
        DashboardSendReport: {
            /** @description Email addresses that receive the report, 1 to 10. */
            toEmail: string[];
            /** @description Subject of the mail with the report. */
            subject?: string;
            /** @description Text that goes with the report in the mail. */
            message?: string;
            /**
             * @description Theme in which the dashboard is drawn in the report: dark or light.
             * @enum {string}
             */
            theme?: "dark" | "light";
            /** @description Time for which the dashboard is drawn, in milliseconds since the Unix epoch. */
            time?: number;
        };
        /**
         * Dashboards
         * @description One page of the dashboards that the caller may see, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ece2b7ae143cd83dc4a9b",
         *           "dashboardId": "575ece2b7ae143cd83dc4a9b",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "organizationName": "Losant",
         *           "organizationIconColor": "#284fff",
         *           "ownerType": "organization",
         *           "ownerId": "58238ff2fe7b4b01009a0554",
         *           "name": "My Dashboard",
         *           "description": "The best dashboard description",
         *           "refreshRate": 60,
         *           "public": false,
         *           "isPasswordProtected": false,
         *           "defaultTheme": "light",
         *           "blocks": [],
         *           "_currentRole": "admin",
         *           "reportConfigs": [
         *             {
         *               "toEmail": [
         *                 "test@email.com"
         *               ],
         *               "cron": "0 0 12 * * MON-FRI *",
         *               "theme": "dark",
         *               "subject": "Daily Dashboard Report"
         *             }
         *           ],
         *           "contextConfiguration": [
         *             {
         *               "validationEnabled": true,
         *               "validationConfig": {
         *                 "deviceIds": [
         *                   "589de9bca1975a00017b2293"
         *                 ],
         *                 "deviceTags": [
         *                   {
         *                     "key": "type",
         *                     "value": "Weather Station"
         *                   }
         *                 ],
         *                 "includeFullDevice": true
         *               },
         *               "name": "deviceId-withIdAndTagValidationAndIncludeFullDevice",
         *               "type": "deviceId",
         *               "applicationId": "589de7d2a1975a00017b227f",
         *               "defaultValue": "589de9bca1975a00017b2295"
         *             },
         *             {
         *               "validationEnabled": false,
         *               "validationConfig": {
         *                 "includeFullDevice": false
         *               },
         *               "name": "deviceId-noValidationNoFullDevice",
         *               "type": "deviceId",
         *               "applicationId": "589de7d2a1975a00017b227f",
         *               "defaultValue": "589de9bca1975a00017b2295"
         *             },
         *             {
         *               "validationEnabled": true,
         *               "validationConfig": {
         *                 "attributes": [
         *                   "dew-point",
         *                   "feels-like",
         *                   "humidity",
         *                   "location",
         *                   "pressure",
         *                   "temp",
         *                   "visibility",
         *                   "wind-speed"
         *                 ]
         *               },
         *               "name": "attr",
         *               "type": "deviceAttribute",
         *               "applicationId": "589de7d2a1975a00017b227f",
         *               "defaultValue": "temp"
         *             },
         *             {
         *               "validationEnabled": true,
         *               "validationConfig": {
         *                 "deviceTags": [
         *                   {
         *                     "key": "DeviceRecipe",
         *                     "value": "Weather Station"
         *                   },
         *                   {
         *                     "key": "region"
         *                   }
         *                 ]
         *               },
         *               "name": "deviceTag-withValidation",
         *               "type": "deviceTag",
         *               "applicationId": "589de7d2a1975a00017b227f",
         *               "defaultValue": {
         *                 "key": "DeviceRecipe",
         *                 "value": "Weather Station"
         *               }
         *             },
         *             {
         *               "validationEnabled": false,
         *               "validationConfig": {},
         *               "name": "deviceTag-noValidation",
         *               "type": "deviceTag",
         *               "applicationId": "589de7d2a1975a00017b227f",
         *               "defaultValue": {
         *                 "key": "DeviceRecipe",
         *                 "value": "Weather Station"
         *               }
         *             }
         *           ]
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 5,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc"
         *     }
         */
        Dashboards: {
            /** @description The dashboards on this page. */
            items?: components["schemas"]["Dashboard"][];
            /** @description Number of dashboards on this page. */
            count?: number;
            /** @description Number of dashboards that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of dashboards on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the dashboards are ordered. */
            sortField?: string;
            /**
             * @description Order of the dashboards by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the organization to which the list was narrowed, if any. */
            orgId?: string;
            /** @description ID of the application to which the listed dashboards are linked, if the list was narrowed by it. */
            applicationId?: string;
        };
        /**
         * Data Table
         * @description One data table with its columns (at most 50). Its rows are read through the data table rows resource. Returned when a table is created, read or changed.
         * @example {
         *       "id": "596e6ce831761df4231708f1",
         *       "dataTableId": "596e6ce831761df4231708f1",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Data Table",
         *       "columns": [
         *         {
         *           "name": "myColumn1",
         *           "dataType": "string",
         *           "constraint": "unique"
         *         },
         *         {
         *           "name": "myColumn2",
         *           "dataType": "number",
         *           "constraint": "optional"
         *         }
         *       ]
         *     }
         */
        DataTable: {
            /** @description ID of the data table; set by the service. */
            id?: string;
            /** @description ID of the data table, the same as id. */
            dataTableId?: string;
            /** @description ID of the application to which the data table belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the data table was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the data table was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the data table, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the data table. */
            description?: string;
            /** @description Columns of the data table, at most 50. */
            columns?: components["schemas"]["DataTableColumn"][];
        };
        /**
         * Data Table Column
         * @description One column of a data table: name, type of its values, whether a value is required or must be unique, and an optional default. The name has 1 to 255 letters, digits, underscores or hyphens.
         * @example {
         *       "name": "myColumn3",
         *       "dataType": "string",
         *       "constraint": "optional",
         *       "defaultValue": "aDefault"
         *     }
         */
        DataTableColumn: {
            /** @description Name of the column, the key of its values in rows. */
            name: string;
            /**
             * @description Type of the values in the column.
             * @enum {string}
             */
            dataType: "string" | "number" | "boolean";
            /**
             * @description Whether values must differ from row to row (unique), must be present (required) or may be absent (optional).
             * @enum {string}
             */
            constraint: "unique" | "required" | "optional";
            /** @description Value that rows get in this column if none is given. */
            defaultValue?: string | number | boolean;
        };
        /**
         * Data Table Patch
         * @description Changes to the name or the description of a data table. Columns are added and removed by actions of their own.
         * @example {
         *       "name": "My Updated Data Table"
         *     }
         */
        DataTablePatch: {
            /** @description New name of the data table, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the data table. */
            description?: string;
        };
        /**
         * Data Table Post
         * @description Describes a new data table: its name, which is required, and its first columns (at most 50).
         * @example {
         *       "name": "My Data Table",
         *       "columns": [
         *         {
         *           "name": "myColumn1",
         *           "dataType": "string",
         *           "constraint": "unique"
         *         },
         *         {
         *           "name": "myColumn2",
         *           "dataType": "number",
         *           "constraint": "optional"
         *         }
         *       ]
         *     }
         */
        DataTablePost: {
            /** @description Name of the new data table, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new data table. */
            description?: string;
            /** @description First columns of the new data table, at most 50. */
            columns?: components["schemas"]["DataTableColumn"][];
        };
        /**
         * Data Table Query
         * @description A condition on the rows of a data table. Each column name maps to a value, or to an object that compares the column with a value ($eq, $ne, $gt, $lt, $gte, $lte); $and and $or combine conditions of this same form.
         * @example {
         *       "$or": [
         *         {
         *           "myColumn1": {
         *             "$ne": "myValue"
         *           }
         *         },
         *         {
         *           "myColumn2": 5
         *         }
         *       ]
         *     }
         */
        DataTableQuery: {
            /** @description Conditions that must all hold for a row. */
            $and?: components["schemas"]["DataTableQuery"][];
            /** @description Conditions of which at least one must hold for a row. */
            $or?: components["schemas"]["DataTableQuery"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Data Table Row
         * @description One row of a data table: its id, when it was created and last updated, and the value of each column under the name of that column.
         * @example {
         *       "id": "596fbb703fc088453872e609",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "myColumn1": "myValue",
         *       "myColumn2": 5
         *     }
         */
        DataTableRow: {
            /** @description ID of the row; set by the service. */
            id?: string;
            /**
             * Format: date-time
             * @description When the row was inserted, as an ISO 8601 time; set by the service.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the row was last changed, as an ISO 8601 time; set by the service.
             */
            updatedAt?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Data Table Row Insert Multiple
         * @description Several new rows for a data table, each an object that maps column names to values.
         * @example [
         *       {
         *         "myColumn1": "myValue"
         *       },
         *       {
         *         "myColumn1": "myValue"
         *       }
         *     ]
         */
        DataTableRowInsertMultiple: components["schemas"]["DataTableRowInsertUpdate"][];
        /**
         * Data Table Row Insert
         * @description New content for a data table: either one row, or a list of rows to insert in bulk.
         * @example {
         *       "myColumn1": "myValue"
         *     }
         */
        DataTableRowInsert: components["schemas"]["DataTableRowInsertUpdate"] | components["schemas"]["DataTableRowInsertMultiple"];
        /**
         * Data Table Row Insert Result
         * @description Answer to an insertion. After a single row it is the row as stored; after a bulk insertion it tells when the rows were created, how many there are and their ids (at most 1000).
         * @example {
         *       "id": "596fbb703fc088453872e609",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "myColumn1": "myValue",
         *       "myColumn2": 5
         *     }
         */
        DataTableRowInsertResult: components["schemas"]["DataTableRow"] | {
            /**
             * Format: date-time
             * @description When the rows were inserted, as an ISO 8601 time.
             */
            createdAt?: string;
            /** @description Number of rows inserted. */
            count?: number;
            /** @description IDs of the rows that were inserted. */
            rowIds?: string[];
        };
        /**
         * Data Table Row Insert Update
         * @description Values for the columns of a row, keyed by column name: string, number, boolean or null. Used to insert a row and to change one.
         * @example {
         *       "myColumn1": "myValue"
         *     }
         */
        DataTableRowInsertUpdate: {
            [key: string]: string | number | boolean | null;
        };
        /**
         * Data Table Rows
         * @description A stretch of the rows of a data table: limit rows from offset on, with the number returned (count), the number that match in all (totalCount) and the sorting applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "596fbb703fc088453872e609",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "myColumn1": "myValue",
         *           "myColumn2": 5
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "offset": 0,
         *       "limit": 1,
         *       "sortColumn": "myColumn1",
         *       "sortDirection": "asc",
         *       "dataTableId": "596e6ce831761df4231708f1",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        DataTableRows: {
            /** @description Rows from offset on, at most limit of them. */
            items?: components["schemas"]["DataTableRow"][];
            /** @description Number of rows in items. */
            count?: number;
            /** @description Number of rows that match in all, whatever limit and offset. */
            totalCount?: number;
            /** @description Largest number of rows that the request asked for. */
            limit?: number;
            /** @description Number of rows skipped before the first one returned. */
            offset?: number;
            /** @description Name of the column by which the rows are ordered. */
            sortColumn?: string;
            /**
             * @description Order of the rows by sortColumn: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the data table that holds the rows. */
            dataTableId?: string;
            /** @description ID of the application to which the rows belong. */
            applicationId?: string;
        };
        /**
         * Data Table Rows Delete
         * @description How many rows a deletion by query removed from the data table.
         * @example {
         *       "removed": 100
         *     }
         */
        DataTableRowsDelete: {
            /** @description Number of rows that were deleted. */
            removed?: number;
        };
        /**
         * Data Table Rows Export
         * @description Asks for an export of a data table, mailed to the given address. A query selects the rows; queryOptions sort them and limit how many are exported.
         * @example {
         *       "email": "email@example.com",
         *       "query": {
         *         "$or": [
         *           {
         *             "myColumn1": {
         *               "$ne": "myValue"
         *             }
         *           },
         *           {
         *             "myColumn2": 5
         *           }
         *         ]
         *       },
         *       "queryOptions": {
         *         "limit": 10000
         *       }
         *     }
         */
        DataTableRowsExport: {
            /**
             * Format: email
             * @description Email address to which the export is sent.
             */
            email?: string;
            /** @description Condition that selects the rows to export. */
            query?: components["schemas"]["DataTableQuery"];
            /** @description Order and extent of the rows to export. */
            queryOptions?: {
                /**
                 * @description Order of the rows by sortColumn: ascending (asc) or descending (desc).
                 * @enum {string}
                 */
                sortDirection?: "desc" | "asc";
                /** @description Largest number of rows to export. */
                limit?: number;
                /** @description Name of the column by which the exported rows are ordered. */
                sortColumn?: string;
                /** @description Number of rows to skip before the first one exported. */
                offset?: number;
            };
        };
        /**
         * Data Tables
         * @description One page of the data tables of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "596e6ce831761df4231708f1",
         *           "dataTableId": "596e6ce831761df4231708f1",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Data Table",
         *           "columns": [
         *             {
         *               "name": "myColumn1",
         *               "dataType": "string",
         *               "constraint": "unique"
         *             },
         *             {
         *               "name": "myColumn2",
         *               "dataType": "number",
         *               "constraint": "optional"
         *             }
         *           ]
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        DataTables: {
            /** @description The data tables on this page. */
            items?: components["schemas"]["DataTable"][];
            /** @description Number of data tables on this page. */
            count?: number;
            /** @description Number of data tables that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of data tables on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the data tables are ordered. */
            sortField?: string;
            /**
             * @description Order of the data tables by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the data tables belong. */
            applicationId?: string;
        };
        /**
         * Device
         * @description One device: class, tags (at most 100), attributes (at most 256) and, unless the request excluded it, connection information. gatewayId refers to the gateway of a peripheral.
         * @example {
         *       "id": "575ecf887ae143cd83dc4aa2",
         *       "deviceId": "575ecf887ae143cd83dc4aa2",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Device",
         *       "description": "A device description",
         *       "tags": [
         *         {
         *           "key": "TagKey",
         *           "value": "TagValue"
         *         },
         *         {
         *           "key": "floor",
         *           "value": "8"
         *         }
         *       ],
         *       "attributes": [
         *         {
         *           "name": "voltage",
         *           "dataType": "number"
         *         }
         *       ],
         *       "deviceClass": "standalone",
         *       "connectionInfo": {
         *         "time": "2016-06-14T08:15:00.000Z",
         *         "connected": 1
         *       }
         *     }
         */
        Device: {
            /** @description ID of the device; set by the service. */
            id?: string;
            /** @description ID of the device, the same as id. */
            deviceId?: string;
            /** @description ID of the application to which the device belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the device was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the device was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the device, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the device. */
            description?: string;
            /** @description Tags of the device, each with key and value. */
            tags?: {
                /** @description Key of the device tag. */
                key: string;
                /** @description Value of the device tag. */
                value: string;
            }[];
            /** @description Attributes that the device reports, each with name and data type. */
            attributes?: {
                /** @description Name of the attribute, the key of its values in device states. */
                name: string;
                /**
                 * @description Type of the values that the device reports; gps stands for a position.
                 * @enum {string}
                 */
                dataType: "string" | "number" | "gps" | "boolean";
            }[];
            /**
             * @description Class of the device; a peripheral is reached through a gateway.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description ID of the gateway through which a peripheral is reached. */
            gatewayId?: string;
            /** @description Version of the edge agent on the device: three numbers separated by points. */
            edgeAgentVersion?: string;
            /** @description Whether the device is connected, and since when; left out if the request excludes it. */
            connectionInfo?: {
                /**
                 * Format: date-time
                 * @description When the device last connected or disconnected, as an ISO 8601 time.
                 */
                time?: string;
                /**
                 * @description 1 if the device is connected, 0 if it is not; null is possible too.
                 * @enum {unknown}
                 */
                connected?: 1 | 0 | null;
            };
        };
        /**
         * Device Command
         * @description A command for one device: a name of 1 to 255 characters, an optional payload of any JSON value and an optional time. Sent to issue a command; also each event of the command stream.
         * @example {
         *       "time": "2016-06-13T04:00:00.000Z",
         *       "name": "myCommand",
         *       "payload": [
         *         1,
         *         1,
         *         2,
         *         3,
         *         5
         *       ]
         *     }
         */
        DeviceCommand: {
            /** @description Time of the command: text, milliseconds since the Unix epoch, or an object with $date. */
            time?: string | number | {
                /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                $date: string;
            };
            /** @description Name of the command, 1 to 255 characters. */
            name: string;
            /** @description Any JSON value that goes with the command. */
            payload?: unknown;
        };
        /**
         * Device Commands
         * @description Commands sent to a device, newest first.
         * @example [
         *       {
         *         "time": "2016-06-13T04:00:00.000Z",
         *         "name": "myCommand",
         *         "payload": [
         *           1,
         *           1,
         *           2,
         *           3,
         *           5
         *         ]
         *       },
         *       {
         *         "time": "2016-06-13T04:00:00.000Z",
         *         "name": "myCommand",
         *         "payload": [
         *           1,
         *           1,
         *           2,
         *           3,
         *           5
         *         ]
         *       }
         *     ]
         */
        DeviceCommands: components["schemas"]["DeviceCommand"][];
        /**
         * Device Connection Status
         * @description Sets the connection status of a device, to connected or to disconnected. The time of the change may be given; a disconnection may add its reason and counts of messages.
         * @example {
         *       "status": "connected"
         *     }
         */
        DeviceConnectionStatus: {
            /**
             * @description Always connected: the device has a connection.
             * @enum {string}
             */
            status: "connected";
            /** @description When the device connected: text, milliseconds since the Unix epoch, or an object with $date. */
            connectedAt?: string | number | {
                /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                $date: string;
            };
        } | {
            /**
             * @description Always disconnected: the device has no connection.
             * @enum {string}
             */
            status: "disconnected";
            /** @description When the connection that has now ended began: text, milliseconds since the Unix epoch, or an object with $date. */
            connectedAt?: string | number | {
                /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                $date: string;
            };
            /** @description When the device disconnected: text, milliseconds since the Unix epoch, or an object with $date. */
            disconnectedAt?: string | number | {
                /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                $date: string;
            };
            /** @description Why the device disconnected, such as Connection Lost. */
            disconnectReason?: string;
            /** @description Number of messages that came from the device during the connection. */
            messagesFromClient?: number;
            /** @description Number of messages that went to the device during the connection. */
            messagesToClient?: number;
        };
        /**
         * Device Credentials
         * @description What a device presents to authenticate: its id and the key and secret of an access key. May name the scopes wanted and a lifetime for the token (tokenTTL, zero or more).
         * @example {
         *       "deviceId": "575ecf887ae143cd83dc4aa2",
         *       "key": "this_would_be_the_key",
         *       "secret": "this_would_be_the_secret"
         *     }
         */
        DeviceCredentials: {
            /** @description ID of the device that authenticates. */
            deviceId: string;
            /** @description Key of an access key that allows the device. */
            key: string;
            /** @description Secret that belongs to the key. */
            secret: string;
            /** @description Lifetime wanted for the access token, zero or more. */
            tokenTTL?: number;
            /** @description Scopes that the access token shall carry, each at most once. */
            requestedScopes?: ("all.Device" | "all.Device.read" | "data.timeSeriesQuery" | "data.lastValueQuery" | "device.commandStream" | "device.get" | "device.getCompositeState" | "device.getState" | "device.stateStream" | "device.getLogEntries" | "device.getCommand" | "device.debug" | "device.sendState" | "device.sendCommand" | "device.setConnectionStatus" | "devices.get" | "devices.sendCommand")[];
        };
        /**
         * Device Log
         * @description Connection history of a device, newest first: every entry says whether it connected (1) or disconnected (0) and when; a disconnection may add its reason and the messages exchanged.
         * @example [
         *       {
         *         "connected": 1,
         *         "time": "2016-06-03T00:56:22.447Z"
         *       },
         *       {
         *         "connected": 0,
         *         "disconnectReason": "Connection Lost",
         *         "messagesFromClient": 2548,
         *         "messagesToClient": 0,
         *         "time": "2016-06-03T00:56:21.028Z"
         *       },
         *       {
         *         "connected": 1,
         *         "time": "2016-06-01T06:24:39.190Z"
         *       },
         *       {
         *         "connected": 0,
         *         "disconnectReason": "Connection Lost",
         *         "messagesFromClient": 479,
         *         "messagesToClient": 0,
         *         "time": "2016-06-01T06:24:37.925Z"
         *       },
         *       {
         *         "connected": 1,
         *         "time": "2016-05-31T22:24:48.777Z"
         *       }
         *     ]
         */
        DeviceLog: {
            /**
             * @description 1 for an entry about a connection, 0 for one about a disconnection.
             * @enum {unknown}
             */
            connected?: 1 | 0;
            /**
             * Format: date-time
             * @description When the device connected or disconnected, as an ISO 8601 time.
             */
            time?: string;
            /** @description Why the device disconnected, such as Connection Lost. */
            disconnectReason?: string;
            /** @description Number of messages that came from the device during the connection. */
            messagesFromClient?: number;
            /** @description Number of messages that went to the device during the connection. */
            messagesToClient?: number;
        }[];
        /**
         * Device Patch
         * @description Changes to a device; every key is optional. At most 100 tags and 256 attributes.
         * @example {
         *       "name": "My Updated Device",
         *       "description": "Description of my updated device",
         *       "tags": [
         *         {
         *           "key": "TagKey",
         *           "value": "TagValue"
         *         }
         *       ],
         *       "attributes": [
         *         {
         *           "name": "voltage",
         *           "dataType": "number"
         *         }
         *       ],
         *       "deviceClass": "standalone"
         *     }
         */
        DevicePatch: {
            /** @description New name of the device, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the device. */
            description?: string;
            /** @description New list of the tags of the device, each with key and value. */
            tags?: {
                /** @description Key of the device tag. */
                key: string;
                /** @description Value of the device tag. */
                value: string;
            }[];
            /** @description New list of the attributes of the device, each with name and data type. */
            attributes?: {
                /** @description Name of the attribute, the key of its values in device states. */
                name: string;
                /**
                 * @description Type of the values that the device reports; gps stands for a position.
                 * @enum {string}
                 */
                dataType: "string" | "number" | "gps" | "boolean";
            }[];
            /**
             * @description Class of the device; a peripheral is reached through a gateway.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description ID of the gateway through which a peripheral is reached. */
            gatewayId?: string;
        };
        /**
         * Device Post
         * @description Describes a new device. Only the name is required. At most 100 tags and 256 attributes; gatewayId refers to the gateway of a peripheral.
         * @example {
         *       "name": "My New Device",
         *       "description": "Description of my new device",
         *       "tags": [
         *         {
         *           "key": "TagKey",
         *           "value": "TagValue"
         *         }
         *       ],
         *       "attributes": [
         *         {
         *           "name": "voltage",
         *           "dataType": "number"
         *         }
         *       ],
         *       "deviceClass": "standalone"
         *     }
         */
        DevicePost: {
            /** @description Name of the new device, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new device. */
            description?: string;
            /** @description Tags of the device, each with key and value. */
            tags?: {
                /** @description Key of the device tag. */
                key: string;
                /** @description Value of the device tag. */
                value: string;
            }[];
            /** @description Attributes that the new device reports, each with name and data type. */
            attributes?: {
                /** @description Name of the attribute, the key of its values in device states. */
                name: string;
                /**
                 * @description Type of the values that the device reports; gps stands for a position.
                 * @enum {string}
                 */
                dataType: "string" | "number" | "gps" | "boolean";
            }[];
            /**
             * @description Class of the device; a peripheral is reached through a gateway.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description ID of the gateway through which a peripheral is reached. */
            gatewayId?: string;
        };
        /**
         * Device Recipe
         * @description A template from which devices are made: the name, description, tags, attributes and class that each new device receives, beside the name and description of the recipe.
         * @example {
         *       "id": "575ecec57ae143cd83dc4a9f",
         *       "deviceRecipeId": "575ecec57ae143cd83dc4a9f",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "Actual recipe name",
         *       "deviceName": "Future device name",
         *       "description": "My recipe description",
         *       "deviceDescription": "Future device description",
         *       "tags": [
         *         {
         *           "key": "TagKey",
         *           "value": "TagValue"
         *         }
         *       ],
         *       "attributes": [
         *         {
         *           "name": "voltage",
         *           "dataType": "number"
         *         }
         *       ],
         *       "deviceClass": "standalone"
         *     }
         */
        DeviceRecipe: {
            /** @description ID of the device recipe; set by the service. */
            id?: string;
            /** @description ID of the device recipe, the same as id. */
            deviceRecipeId?: string;
            /** @description ID of the application to which the device recipe belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the device recipe was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the device recipe was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the recipe itself; deviceName is that of its devices. */
            name?: string;
            /** @description Name given to devices made from the recipe. */
            deviceName?: string;
            /** @description Free text about the device recipe. */
            description?: string;
            /** @description Free text that becomes the description of devices made from the recipe. */
            deviceDescription?: string;
            /** @description Tags, each with key and value, given to devices made from the recipe. */
            tags?: {
                /** @description Key of the device tag. */
                key: string;
                /** @description Value of the device tag. */
                value: string;
            }[];
            /** @description Attributes, each with name and data type, of devices made from the recipe. */
            attributes?: {
                /** @description Name of the attribute, the key of its values in device states. */
                name: string;
                /**
                 * @description Type of the values that devices made from the recipe report; gps stands for a position.
                 * @enum {string}
                 */
                dataType: "string" | "number" | "gps" | "boolean";
            }[];
            /**
             * @description Class of the devices made from the recipe; a peripheral is reached through a gateway.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description ID of the gateway for peripherals made from the recipe. */
            gatewayId?: string;
        };
        /**
         * Device Recipe Bulk Create
         * @description Outcome of a bulk creation: how many devices were created, how many failed, and the results as CSV text.
         * @example {
         *       "created": 10,
         *       "failed": 0,
         *       "csvResult": "a,comma,separated,string,of,results"
         *     }
         */
        DeviceRecipeBulkCreate: {
            /** @description Number of devices that were created. */
            created?: number;
            /** @description Number of devices that could not be created. */
            failed?: number;
            /** @description Results as CSV text. */
            csvResult?: string;
        };
        /**
         * Device Recipe Bulk Create Enqueue
         * @description Says that a bulk creation was put in a queue, which happens above 750 devices.
         * @example {
         *       "jobQueued": true
         *     }
         */
        DeviceRecipeBulkCreateEnqueue: {
            /** @description Whether the bulk creation has been put in the queue. */
            jobQueued?: boolean;
        };
        /**
         * Device Recipe Bulk Create Post
         * @description A CSV text that lists the devices to create, the columns that hold name and description, whether to make a unique key and secret for each device, and an e-mail address.
         * @example {
         *       "nameColumn": "myNameColumn",
         *       "descriptionColumn": "column2",
         *       "csv": "a,comma,separated,string,of,input,data"
         *     }
         */
        DeviceRecipeBulkCreatePost: {
            /** @description Name of the CSV column that holds the names of the devices. */
            nameColumn?: string;
            /** @description Name of the CSV column that holds the descriptions of the devices. */
            descriptionColumn?: string;
            /** @description CSV text with one line for each device to create. */
            csv: string;
            /** @description Whether each device gets an access key and secret of its own. */
            makeUniqueKeySecret?: boolean;
            /**
             * Format: email
             * @description Email address that goes with the bulk creation.
             */
            email?: string;
        };
        /**
         * Device Recipe Patch
         * @description Changes to a device recipe; every key is optional. At most 100 tags and 256 attributes.
         * @example {
         *       "name": "My Updated Device Recipe",
         *       "deviceName": "Future device name",
         *       "description": "Description of my updated device recipe",
         *       "deviceDescription": "Future device description",
         *       "tags": [
         *         {
         *           "key": "TagKey",
         *           "value": "TagValue"
         *         }
         *       ],
         *       "attributes": [
         *         {
         *           "name": "voltage",
         *           "dataType": "number"
         *         }
         *       ],
         *       "deviceClass": "standalone"
         *     }
         */
        DeviceRecipePatch: {
            /** @description Name of the recipe itself; deviceName is that of its devices. */
            name?: string;
            /** @description Name given to devices made from the recipe. */
            deviceName?: string;
            /** @description New free text about the device recipe. */
            description?: string;
            /** @description Free text that becomes the description of devices made from the recipe. */
            deviceDescription?: string;
            /** @description Tags, each with key and value, given to devices made from the recipe. */
            tags?: {
                /** @description Key of the device tag. */
                key: string;
                /** @description Value of the device tag. */
                value: string;
            }[];
            /** @description Attributes, each with name and data type, of devices made from the recipe. */
            attributes?: {
                /** @description Name of the attribute, the key of its values in device states. */
                name: string;
                /**
                 * @description Type of the values that devices made from the recipe report; gps stands for a position.
                 * @enum {string}
                 */
                dataType: "string" | "number" | "gps" | "boolean";
            }[];
            /**
             * @description Class of the devices made from the recipe; a peripheral is reached through a gateway.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description ID of the gateway for peripherals made from the recipe. */
            gatewayId?: string;
        };
        /**
         * Device Recipe Post
         * @description Describes a new device recipe. Only the name of the recipe is required; at most 100 tags and 256 attributes.
         * @example {
         *       "name": "My New Device Recipe",
         *       "deviceName": "Future device name",
         *       "description": "Description of my new device recipe",
         *       "deviceDescription": "Future device description",
         *       "tags": [
         *         {
         *           "key": "TagKey",
         *           "value": "TagValue"
         *         }
         *       ],
         *       "attributes": [
         *         {
         *           "name": "voltage",
         *           "dataType": "number"
         *         }
         *       ],
         *       "deviceClass": "standalone"
         *     }
         */
        DeviceRecipePost: {
            /** @description Name of the recipe itself; deviceName is that of its devices. */
            name: string;
            /** @description Name given to devices made from the recipe. */
            deviceName?: string;
            /** @description Free text about the new device recipe. */
            description?: string;
            /** @description Free text that becomes the description of devices made from the recipe. */
            deviceDescription?: string;
            /** @description Tags, each with key and value, given to devices made from the recipe. */
            tags?: {
                /** @description Key of the device tag. */
                key: string;
                /** @description Value of the device tag. */
                value: string;
            }[];
            /** @description Attributes, each with name and data type, of devices made from the recipe. */
            attributes?: {
                /** @description Name of the attribute, the key of its values in device states. */
                name: string;
                /**
                 * @description Type of the values that devices made from the recipe report; gps stands for a position.
                 * @enum {string}
                 */
                dataType: "string" | "number" | "gps" | "boolean";
            }[];
            /**
             * @description Class of the devices made from the recipe; a peripheral is reached through a gateway.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            /** @description ID of the gateway for peripherals made from the recipe. */
            gatewayId?: string;
        };
        /**
         * Device Recipes
         * @description One page of the device recipes of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ecec57ae143cd83dc4a9f",
         *           "deviceRecipeId": "575ecec57ae143cd83dc4a9f",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "Actual recipe name",
         *           "deviceName": "Future device name",
         *           "description": "My recipe description",
         *           "deviceDescription": "Future device description",
         *           "tags": [
         *             {
         *               "key": "TagKey",
         *               "value": "TagValue"
         *             }
         *           ],
         *           "attributes": [
         *             {
         *               "name": "voltage",
         *               "dataType": "number"
         *             }
         *           ],
         *           "deviceClass": "standalone"
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        DeviceRecipes: {
            /** @description The device recipes on this page. */
            items?: components["schemas"]["DeviceRecipe"][];
            /** @description Number of device recipes on this page. */
            count?: number;
            /** @description Number of device recipes that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of device recipes on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the device recipes are ordered. */
            sortField?: string;
            /**
             * @description Order of the device recipes by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the device recipes belong. */
            applicationId?: string;
        };
        /**
         * Device State
         * @description Values of attributes of a device at one time. The data, keyed by attribute name, is required; time is a string, a number or an object with $date.
         * @example {
         *       "time": "2016-06-13T04:00:00.000Z",
         *       "data": {
         *         "voltage": 22.4
         *       }
         *     }
         */
        DeviceState: {
            /** @description Time of the state: text, milliseconds since the Unix epoch, or an object with $date. */
            time?: string | number | {
                /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                $date: string;
            };
            /** @description Any JSON value that goes with the state beside the data. */
            meta?: unknown;
            /** @description Reported values, keyed by attribute name. */
            data: {
                [key: string]: number | string | boolean;
            };
            /** @description Name of a workflow version, where one goes with the state. */
            flowVersion?: string;
        };
        /**
         * Device State or States
         * @description State to record for a device: one report, or a list of reports, each of which may have a time of its own.
         * @example {
         *       "time": "2016-06-13T04:00:00.000Z",
         *       "data": {
         *         "voltage": 22.4
         *       }
         *     }
         */
        DeviceStateOrStates: components["schemas"]["DeviceState"] | components["schemas"]["DeviceStates"];
        /**
         * Device States
         * @description Reported states of a device, newest first.
         * @example [
         *       {
         *         "time": "2016-06-13T04:00:00.000Z",
         *         "data": {
         *           "voltage": 22.4
         *         }
         *       },
         *       {
         *         "time": "2016-06-13T04:00:00.000Z",
         *         "data": {
         *           "voltage": 22.4
         *         }
         *       }
         *     ]
         */
        DeviceStates: components["schemas"]["DeviceState"][];
        /**
         * Device Tag Filter
         * @description Selects devices by tag: up to 100 entries, each with a key, a value or both. A part left out matches anything.
         * @example [
         *       {
         *         "key": "Floor",
         *         "value": "2"
         *       },
         *       {
         *         "key": "Serial"
         *       }
         *     ]
         */
        DeviceTagFilter: {
            /** @description Key of the device tag. */
            key?: string;
            /** @description Value of the device tag. */
            value?: string;
        }[];
        /**
         * Devices
         * @description One page of the devices of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied, including the device class and tags asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ecf887ae143cd83dc4aa2",
         *           "deviceId": "575ecf887ae143cd83dc4aa2",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Device",
         *           "description": "A device description",
         *           "tags": [
         *             {
         *               "key": "TagKey",
         *               "value": "TagValue"
         *             },
         *             {
         *               "key": "floor",
         *               "value": "8"
         *             }
         *           ],
         *           "attributes": [
         *             {
         *               "name": "voltage",
         *               "dataType": "number"
         *             }
         *           ],
         *           "deviceClass": "standalone",
         *           "connectionInfo": {
         *             "time": "2016-06-14T08:15:00.000Z",
         *             "connected": 1
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        Devices: {
            /** @description The devices on this page. */
            items?: components["schemas"]["Device"][];
            /** @description Number of devices on this page. */
            count?: number;
            /** @description Number of devices that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of devices on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the devices are ordered. */
            sortField?: string;
            /**
             * @description Order of the devices by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the devices belong. */
            applicationId?: string;
            /**
             * @description Device class to which the list was narrowed, if any.
             * @enum {string}
             */
            deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
            tagFilter?: components["schemas"]["DeviceTagFilter"];
        };
        /**
         * Disable Two Factor Auth
         * @description Turns two-factor authentication off for the calling user, who confirms it with the password and a current code.
         * @example {
         *       "twoFactorCode": "123123",
         *       "password": "this would be your password"
         *     }
         */
        DisableTwoFactorAuth: {
            /** @description Current two-factor code of the user, as proof. */
            twoFactorCode: string;
            /** @description Present password of the user, as proof. */
            password: string;
        };
        /**
         * Edge Deployment
         * @description State of one workflow on one edge device: the version that runs there now, the version that should run, and a log of how both changed. A null version stands for none.
         * @example {
         *       "id": "5a591be186b70d7b9f9b0954",
         *       "edgeDeploymentId": "5a591be186b70d7b9f9b0954",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "deviceId": "575ecf887ae143cd83dc4aa2",
         *       "flowId": "575ed18f7ae143cd83dc4aa6",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "desiredVersion": "v1.4.0",
         *       "currentVersion": null,
         *       "logs": [
         *         {
         *           "sourceType": "user",
         *           "sourceId": "575ed70c7ae143cd83dc4aa9",
         *           "date": "2016-06-13T04:00:00.000Z",
         *           "changeType": "desired",
         *           "newValue": "v1.4.0",
         *           "previousValue": null
         *         }
         *       ]
         *     }
         */
        EdgeDeployment: {
            /** @description ID of the edge deployment; set by the service. */
            id?: string;
            /** @description ID of the edge deployment, the same as id. */
            edgeDeploymentId?: string;
            /** @description ID of the application to which the edge deployment belongs. */
            applicationId?: string;
            /** @description ID of the edge device on which the workflow is deployed. */
            deviceId?: string;
            /** @description Name of the edge device. */
            deviceName?: string;
            /** @description ID of the workflow that is deployed. */
            flowId?: string;
            /** @description Name of the workflow that is deployed. */
            flowName?: string;
            /**
             * Format: date-time
             * @description When the edge deployment was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the edge deployment was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the workflow version that the device runs now; null for none. */
            currentVersion?: string | null;
            /** @description Name of the workflow version that the device should run; null for none. */
            desiredVersion?: string | null;
            /** @description Changes of the current and the desired version. */
            logs?: {
                /**
                 * @description Kind of source: a workflow (flow), a user, a device or an API token (apiToken).
                 * @enum {string}
                 */
                sourceType?: "flow" | "user" | "device" | "apiToken";
                /** @description ID of the workflow, user, device or API token that made the change. */
                sourceId?: string;
                /**
                 * Format: date-time
                 * @description When the change was logged, as an ISO 8601 time.
                 */
                date?: string;
                /**
                 * @description Which version changed: the one that runs (current) or the one that should run (desired).
                 * @enum {string}
                 */
                changeType?: "current" | "desired";
                /** @description Version after the change; null for none. */
                newValue?: string | null;
                /** @description Version before the change; null for none. */
                previousValue?: string | null;
                /** @description Version that was to be set when an attempt was logged; null for none. */
                attemptedValue?: string | null;
                /** @description What went wrong, where a change failed. */
                error?: string;
            }[];
        };
        /**
         * Edge Deployment Release
         * @description Deploys a version of an edge workflow to devices chosen by id (at most 1000) or by tag (at most 100). A null version removes the workflow from them.
         * @example {
         *       "flowId": "575ed18f7ae143cd83dc4aa6",
         *       "version": "v1.2.3",
         *       "deviceIds": [
         *         "575ecf887ae143cd83dc4aa2"
         *       ]
         *     }
         */
        EdgeDeploymentRelease: {
            /** @description ID of the edge workflow to deploy. */
            flowId: string;
            /** @description Name of the workflow version to deploy; null removes the workflow. */
            version: string | null;
            /** @description IDs of the edge devices to which the release applies. */
            deviceIds?: string[];
            /** @description Tags of the edge devices to which the release applies. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
        };
        /**
         * Edge Deployment Remove
         * @description Removes edge deployments. With both ids, one workflow from one device; with flowId null, every workflow of that device; with deviceId null, that workflow from every device.
         * @example {
         *       "flowId": "575ed18f7ae143cd83dc4aa6",
         *       "deviceId": null
         *     }
         */
        EdgeDeploymentRemove: {
            /** @description ID of the workflow to take off devices; null for all workflows. */
            flowId: string | null;
            /** @description ID of the edge device that the workflow leaves; null for all devices. */
            deviceId: string | null;
        };
        /**
         * Edge Deployment Replace
         * @description Puts another version of an edge workflow wherever the old version is deployed. A null newVersion removes it instead.
         * @example {
         *       "flowId": "575ed18f7ae143cd83dc4aa6",
         *       "oldVersion": "v1.2.3",
         *       "newVersion": "v1.2.4"
         *     }
         */
        EdgeDeploymentReplace: {
            /** @description ID of the workflow whose deployed version is replaced. */
            flowId: string;
            /** @description Name of the deployed version to replace. */
            oldVersion: string;
            /** @description Name of the version to deploy in its place; null removes the old one only. */
            newVersion: string | null;
        };
        /**
         * Edge Deployments
         * @description The edge deployments of an application, with the number of items here (count), the number in all (totalCount) and the device, workflow or version asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "5a591be186b70d7b9f9b0954",
         *           "edgeDeploymentId": "5a591be186b70d7b9f9b0954",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "deviceId": "575ecf887ae143cd83dc4aa2",
         *           "flowId": "575ed18f7ae143cd83dc4aa6",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "desiredVersion": "v1.4.0",
         *           "currentVersion": null,
         *           "logs": [
         *             {
         *               "sourceType": "user",
         *               "sourceId": "575ed70c7ae143cd83dc4aa9",
         *               "date": "2016-06-13T04:00:00.000Z",
         *               "changeType": "desired",
         *               "newValue": "v1.4.0",
         *               "previousValue": null
         *             }
         *           ]
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "id",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        EdgeDeployments: {
            /** @description The edge deployments found. */
            items?: components["schemas"]["EdgeDeployment"][];
            /** @description Number of edge deployments in items. */
            count?: number;
            /** @description Number of edge deployments that match in all. */
            totalCount?: number;
            /** @description ID of the application to which the edge deployments belong. */
            applicationId?: string;
            /** @description ID of the device to which the list was narrowed, if any. */
            deviceId?: string;
            /** @description ID of the workflow to which the list was narrowed, if any. */
            flowId?: string;
            /** @description Name of the workflow version to which the list was narrowed, if any. */
            version?: string;
        };
        /**
         * Email Verification Verify
         * @description Verifies the e-mail address of a user, by the address and the token that belongs to it.
         * @example {
         *       "email": "example@losant.com",
         *       "token": "the email verification token"
         *     }
         */
        EmailVerificationVerify: {
            /**
             * Format: email
             * @description Email address to verify.
             */
            email: string;
            /** @description Token that belongs to the verification of the address. */
            token: string;
        };
        /**
         * Enable Two Factor Auth
         * @description Turns two-factor authentication on for the calling user: the two-factor key of 52 characters, confirmed by the password.
         * @example {
         *       "twoFactorAuthKey": "HBBGWJJVOVLXS4ZGNRTDOUKTMESFUR3BMRWVQND2HJYT44TOMVJA",
         *       "password": "this would be your password"
         *     }
         */
        EnableTwoFactorAuth: {
            /** @description Two-factor key of 52 characters to be used from now on. */
            twoFactorAuthKey: string;
            /** @description Present password of the user, as proof. */
            password: string;
        };
        /**
         * Error
         * @description Answer to a failed request: type names the kind of error, such as NotFound, and message explains it in words.
         * @example {
         *       "type": "NotFound",
         *       "message": "Application was not found"
         *     }
         */
        Error: {
            /** @description Kind of error, such as NotFound or Validation. */
            type?: string;
            /** @description Explanation of the error in words. */
            message?: string;
        };
        /**
         * Event
         * @description One event of an application: severity (level), state, subject, message, optional data, what caused it, and the updates made to it since.
         * @example {
         *       "id": "575ed0de7ae143cd83dc4aa5",
         *       "eventId": "575ed0de7ae143cd83dc4aa5",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "sourceType": "user",
         *       "sourceId": "575ed70c7ae143cd83dc4aa9",
         *       "level": "info",
         *       "state": "new",
         *       "subject": "Power levels critical",
         *       "message": "Power levels on device 432 have surpassed critical thresholds",
         *       "updates": []
         *     }
         */
        Event: {
            /** @description ID of the event; set by the service. */
            id?: string;
            /** @description ID of the event, the same as id. */
            eventId?: string;
            /** @description ID of the application to which the event belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the event was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the event was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /**
             * @description Kind of source: a workflow (flow), a user, a device or an API token (apiToken).
             * @enum {string}
             */
            sourceType?: "flow" | "user" | "device" | "apiToken";
            /** @description ID of the workflow, user, device or API token that created the event. */
            sourceId?: string;
            /**
             * @description Severity of the event, from info over warning and error to critical.
             * @enum {string}
             */
            level?: "info" | "warning" | "error" | "critical";
            /**
             * @description State of the event: new, acknowledged (seen) or resolved (closed).
             * @enum {string}
             */
            state?: "new" | "acknowledged" | "resolved";
            /** @description Short text that says what the event is about. */
            subject?: string;
            /** @description Longer text about the event. */
            message?: string;
            /** @description Any JSON value with further facts about the event. */
            data?: unknown;
            /** @description Updates made to the event, each with its source and its time. */
            updates?: {
                /**
                 * @description Kind of source: a workflow (flow), a user, a device or an API token (apiToken).
                 * @enum {string}
                 */
                sourceType?: "flow" | "user" | "device" | "apiToken";
                /** @description ID of the workflow, user, device or API token that made the update. */
                sourceId?: string;
                /**
                 * Format: date-time
                 * @description When the update was made, as an ISO 8601 time; set by the service.
                 */
                creationDate?: string;
                /** @description Remark that was made with this update. */
                comment?: string;
                /** @description Any JSON value that came with this update. */
                data?: unknown;
                /** @description States of the event before and after the update. */
                stateChange?: {
                    /**
                     * @description State of the event before the update.
                     * @enum {string}
                     */
                    old?: "new" | "acknowledged" | "resolved";
                    /**
                     * @description State of the event after the update.
                     * @enum {string}
                     */
                    new?: "new" | "acknowledged" | "resolved";
                };
            }[];
        };
        /**
         * Event Patch
         * @description Changes the state of one event or of many, and may add a comment and data to the record of the update.
         * @example {
         *       "state": "acknowledged",
         *       "comment": "Looking into this issue"
         *     }
         */
        EventPatch: {
            /**
             * @description State that the event takes on.
             * @enum {string}
             */
            state?: "new" | "acknowledged" | "resolved";
            /** @description Remark to keep with this update of the event. */
            comment?: string;
            /** @description Any JSON value to keep with this update of the event. */
            data?: unknown;
        };
        /**
         * Event Plus New Count
         * @description The first new event, sorted by severity and then by creation, together with the number of events that are new at present (newCount).
         * @example {
         *       "event": {
         *         "id": "575ed0de7ae143cd83dc4aa5",
         *         "eventId": "575ed0de7ae143cd83dc4aa5",
         *         "applicationId": "575ec8687ae143cd83dc4a97",
         *         "creationDate": "2016-06-13T04:00:00.000Z",
         *         "lastUpdated": "2016-06-13T04:00:00.000Z",
         *         "sourceType": "user",
         *         "sourceId": "575ed70c7ae143cd83dc4aa9",
         *         "level": "info",
         *         "state": "new",
         *         "subject": "Power levels critical",
         *         "message": "Power levels on device 432 have surpassed critical thresholds",
         *         "updates": []
         *       },
         *       "newCount": 1
         *     }
         */
        EventPlusNewCount: {
            event?: components["schemas"]["Event"];
            /** @description Number of events in state new at present. */
            newCount?: number;
        };
        /**
         * Event Post
         * @description Describes a new event. Level, state and subject (1 to 255 characters) are required; message holds up to 32767 characters and data any JSON value.
         * @example {
         *       "level": "info",
         *       "state": "new",
         *       "subject": "Power levels critical",
         *       "message": "Power levels on device 432 have surpassed critical thresholds"
         *     }
         */
        EventPost: {
            /**
             * @description Severity of the event, from info over warning and error to critical.
             * @enum {string}
             */
            level: "info" | "warning" | "error" | "critical";
            /**
             * @description State of the event: new, acknowledged (seen) or resolved (closed).
             * @enum {string}
             */
            state: "new" | "acknowledged" | "resolved";
            /** @description Short text that says what the event is about. */
            subject: string;
            /** @description Longer text about the event. */
            message?: string;
            /** @description Any JSON value with further facts about the event. */
            data?: unknown;
        };
        /**
         * Events
         * @description One page of the events of an application, with the number of items on it (count), the number in all (totalCount), the paging, sorting and filtering applied and the state asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ed0de7ae143cd83dc4aa5",
         *           "eventId": "575ed0de7ae143cd83dc4aa5",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "sourceType": "user",
         *           "sourceId": "575ed70c7ae143cd83dc4aa9",
         *           "level": "info",
         *           "state": "new",
         *           "subject": "Power levels critical",
         *           "message": "Power levels on device 432 have surpassed critical thresholds",
         *           "updates": []
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "subject",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "state": "new"
         *     }
         */
        Events: {
            /** @description The events on this page. */
            items?: components["schemas"]["Event"][];
            /** @description Number of events on this page. */
            count?: number;
            /** @description Number of events that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of events on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the events are ordered. */
            sortField?: string;
            /**
             * @description Order of the events by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /**
             * @description State of events to which the list was narrowed, if any.
             * @enum {string}
             */
            state?: "new" | "acknowledged" | "resolved";
            /** @description ID of the application to which the events belong. */
            applicationId?: string;
        };
        /**
         * Experience Bootstrap Options
         * @description How to set up an experience with standard endpoints and views: whether to replace what exists (default false), whether to create users and groups (default true), and the slug.
         * @example {
         *       "replaceExisting": true
         *     }
         */
        ExperienceBootstrapOptions: {
            /**
             * @description Whether to replace what the experience already has; false unless set.
             * @default false
             */
            replaceExisting?: boolean;
            /**
             * @description Whether to create experience users as well; true unless set.
             * @default true
             */
            createUsers?: boolean;
            /**
             * @description Whether to create experience groups as well; true unless set.
             * @default true
             */
            createGroups?: boolean;
            /** @description Slug under which the experience is to be reached. */
            slug?: string;
        };
        /**
         * Experience Bootstrap Result
         * @description What setting up an experience produced: an e-mail address with its password, and the suffix given to the resources.
         * @example {
         *       "password": "examplePass",
         *       "email": "example.user@example.com"
         *     }
         */
        ExperienceBootstrapResult: {
            /** @description Suffix given to the resources that were created. */
            resourceSuffix?: string;
            /** @description Password that belongs to the email address. */
            password?: string;
            /** @description Email address that belongs to the password. */
            email?: string;
        };
        /**
         * Experience Domain
         * @description One custom domain of an experience, with its certificate, its certificate bundle and its experience version. The private key is not part of it.
         * @example {
         *       "id": "58c1de6c8f812590d8e82980",
         *       "experienceDomainId": "58c1de6c8f812590d8e82980",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "domainName": "my.example.domain.com",
         *       "version": "develop"
         *     }
         */
        ExperienceDomain: {
            /** @description ID of the experience domain; set by the service. */
            id?: string;
            /** @description ID of the experience domain, the same as id. */
            experienceDomainId?: string;
            /** @description ID of the application to which the experience domain belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience domain was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experience domain was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description SSL certificate of the domain. */
            sslCert?: string;
            /** @description Bundle of intermediate SSL certificates of the domain. */
            sslBundle?: string;
            /** @description Domain name, such as my.example.domain.com. */
            domainName?: string;
            /** @description Name of the experience version that is attached, such as develop. */
            version?: string;
        };
        /**
         * Experience Domain Patch
         * @description Changes to a custom domain; every key is optional. Private key, certificate, bundle and version may be null.
         * @example {
         *       "domainName": "my.example.domain.com",
         *       "sslCert": "MY_SSL_CERTIFICATE_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
         *       "sslKey": "MY_SSL_PRIVATE_KEY_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
         *       "version": "develop"
         *     }
         */
        ExperienceDomainPatch: {
            /** @description New private key of the SSL certificate; null for none. */
            sslKey?: string | null;
            /** @description New SSL certificate of the domain; null for none. */
            sslCert?: string | null;
            /** @description New bundle of intermediate SSL certificates; null for none. */
            sslBundle?: string | null;
            /** @description Name of the experience version to attach, such as develop; null for none. */
            version?: string | null;
            /** @description New domain name, such as my.example.domain.com. */
            domainName?: string;
        };
        /**
         * Experience Domain Post
         * @description Describes a new custom domain. Only the domain name (3 to 1024 characters) is required; private key, certificate and bundle have 50 to 32767 characters each.
         * @example {
         *       "domainName": "my.example.domain.com",
         *       "sslCert": "MY_SSL_CERTIFICATE_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
         *       "sslKey": "MY_SSL_PRIVATE_KEY_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
         *       "version": "develop"
         *     }
         */
        ExperienceDomainPost: {
            /** @description Private key of the SSL certificate; responses do not hold it. */
            sslKey?: string;
            /** @description SSL certificate of the domain. */
            sslCert?: string;
            /** @description Bundle of intermediate SSL certificates of the domain. */
            sslBundle?: string;
            /** @description Domain name, such as my.example.domain.com. */
            domainName: string;
            /** @description Name of the experience version to attach, such as develop; null for none. */
            version?: string | null;
        };
        /**
         * Experience Domains
         * @description The custom domains of the experience of an application, with the number of items here (count) and in all (totalCount).
         * @example {
         *       "items": [
         *         {
         *           "id": "58c1de6c8f812590d8e82980",
         *           "experienceDomainId": "58c1de6c8f812590d8e82980",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "domainName": "my.example.domain.com",
         *           "version": "develop"
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 1,
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceDomains: {
            /** @description The experience domains found. */
            items?: components["schemas"]["ExperienceDomain"][];
            /** @description Number of experience domains in items. */
            count?: number;
            /** @description Number of experience domains that match in all. */
            totalCount?: number;
            /** @description ID of the application to which the experience domains belong. */
            applicationId?: string;
        };
        /**
         * Experience Endpoint
         * @description One HTTP endpoint of an experience: method, route, who may call it, and the static reply it gives, if any, to callers and to the unauthorized. Names the groups that have access.
         * @example {
         *       "id": "58c1de6c8f812590d8e82980",
         *       "experienceEndpointId": "58c1de6c8f812590d8e82980",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "route": "/my/route/{id}",
         *       "enabled": true,
         *       "method": "get",
         *       "access": "group",
         *       "experienceGroups": [
         *         {
         *           "name": "myGroup",
         *           "id": "58b9d794cbfafe1be675744f"
         *         }
         *       ]
         *     }
         */
        ExperienceEndpoint: {
            /** @description ID of the experience endpoint; set by the service. */
            id?: string;
            /** @description ID of the experience endpoint, the same as id. */
            experienceEndpointId?: string;
            /** @description ID of the application to which the experience endpoint belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience endpoint was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experience endpoint was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description ID of the workflow, user or API token that created the experience endpoint. */
            createdById?: string;
            /**
             * @description Kind of creator: a workflow (flow), a user or an API token (apiToken).
             * @enum {string}
             */
            createdByType?: "flow" | "user" | "apiToken";
            /** @description ID of the workflow, user or API token that last changed the experience endpoint. */
            lastUpdatedById?: string;
            /**
             * @description Kind of party that made the last change: a workflow (flow), a user or an API token (apiToken).
             * @enum {string}
             */
            lastUpdatedByType?: "flow" | "user" | "apiToken";
            /** @description Free text about the experience endpoint. */
            description?: string;
            /** @description Path to which the endpoint answers; a parameter stands in braces, as in /my/route/{id}. */
            route?: string;
            /** @description Whether the endpoint answers requests; false switches it off without deleting it. */
            enabled?: boolean;
            /**
             * @description HTTP method of requests that the endpoint answers.
             * @enum {string}
             */
            method?: "delete" | "get" | "options" | "patch" | "post" | "put";
            /**
             * @description Who may call the endpoint: anyone (public), signed-in experience users (authenticated) or members of its groups (group).
             * @enum {string}
             */
            access?: "public" | "authenticated" | "group";
            /** @description Tags of the endpoint: own keys, each with a text. */
            endpointTags?: {
                [key: string]: string;
            };
            /** @description Fixed reply that the endpoint gives; null for none. */
            staticReply?: {
                /** @description What the reply sends: a page, or the address to redirect to, depending on type. */
                value: string;
                /** @description HTTP status code of the reply. */
                statusCode?: number;
                /**
                 * @description Whether value is a page to show or the target of a redirect.
                 * @enum {string}
                 */
                type: "page" | "redirect";
            } | null;
            /** @description Fixed reply to callers who have no access; null for none. */
            unauthorizedReply?: {
                /** @description What the reply sends: a page, or the address to redirect to, depending on type. */
                value: string;
                /** @description HTTP status code of the reply. */
                statusCode?: number;
                /**
                 * @description Whether value is a page to show or the target of a redirect.
                 * @enum {string}
                 */
                type: "page" | "redirect";
            } | null;
            /** @description Experience groups whose members may call the endpoint. */
            experienceGroups?: {
                /** @description Name of the experience group. */
                name?: string;
                /** @description ID of the experience group. */
                id?: string;
            }[];
        };
        /**
         * Experience Endpoint Patch
         * @description Changes to an experience endpoint; every key is optional. Null takes a static reply away; a reply has a status code between 100 and 599.
         * @example {
         *       "access": "group",
         *       "experienceGroupIds": [
         *         "58c1de6f8f812590d8e82983"
         *       ]
         *     }
         */
        ExperienceEndpointPatch: {
            /** @description New free text about the experience endpoint. */
            description?: string;
            /** @description Path to which the endpoint answers; a parameter stands in braces, as in /my/route/{id}. */
            route?: string;
            /** @description Whether the endpoint answers requests; false switches it off without deleting it. */
            enabled?: boolean;
            /**
             * @description HTTP method of requests that the endpoint answers.
             * @enum {string}
             */
            method?: "delete" | "get" | "options" | "patch" | "post" | "put";
            /**
             * @description Who may call the endpoint: anyone (public), signed-in experience users (authenticated) or members of its groups (group).
             * @enum {string}
             */
            access?: "public" | "authenticated" | "group";
            /** @description Tags of the endpoint: own keys, each with a text. */
            endpointTags?: {
                [key: string]: string;
            };
            /** @description IDs of the experience groups whose members may call the endpoint. */
            experienceGroupIds?: string[];
            /** @description Fixed reply that the endpoint gives; null for none. */
            staticReply?: {
                /** @description What the reply sends: a page, or the address to redirect to, depending on type. */
                value: string;
                /** @description HTTP status code of the reply. */
                statusCode?: number;
                /**
                 * @description Whether value is a page to show or the target of a redirect.
                 * @enum {string}
                 */
                type: "page" | "redirect";
            } | null;
            /** @description Fixed reply to callers who have no access; null for none. */
            unauthorizedReply?: {
                /** @description What the reply sends: a page, or the address to redirect to, depending on type. */
                value: string;
                /** @description HTTP status code of the reply. */
                statusCode?: number;
                /**
                 * @description Whether value is a page to show or the target of a redirect.
                 * @enum {string}
                 */
                type: "page" | "redirect";
            } | null;
        };
        /**
         * Experience Endpoint Post
         * @description Describes a new experience endpoint. Method and route (1 to 1024 characters) are required. At most 1000 groups; a static reply has a status code between 100 and 599.
         * @example {
         *       "route": "/my/route/{id}",
         *       "method": "get",
         *       "access": "public"
         *     }
         */
        ExperienceEndpointPost: {
            /** @description Free text about the new experience endpoint. */
            description?: string;
            /** @description Path to which the endpoint answers; a parameter stands in braces, as in /my/route/{id}. */
            route: string;
            /** @description Whether the endpoint answers requests; false switches it off without deleting it. */
            enabled?: boolean;
            /**
             * @description HTTP method of requests that the endpoint answers.
             * @enum {string}
             */
            method: "delete" | "get" | "options" | "patch" | "post" | "put";
            /**
             * @description Who may call the endpoint: anyone (public), signed-in experience users (authenticated) or members of its groups (group).
             * @enum {string}
             */
            access?: "public" | "authenticated" | "group";
            /** @description Tags of the endpoint: own keys, each with a text. */
            endpointTags?: {
                [key: string]: string;
            };
            /** @description IDs of the experience groups whose members may call the endpoint. */
            experienceGroupIds?: string[];
            /** @description Fixed reply that the endpoint gives; null for none. */
            staticReply?: {
                /** @description What the reply sends: a page, or the address to redirect to, depending on type. */
                value: string;
                /** @description HTTP status code of the reply. */
                statusCode?: number;
                /**
                 * @description Whether value is a page to show or the target of a redirect.
                 * @enum {string}
                 */
                type: "page" | "redirect";
            } | null;
            /** @description Fixed reply to callers who have no access; null for none. */
            unauthorizedReply?: {
                /** @description What the reply sends: a page, or the address to redirect to, depending on type. */
                value: string;
                /** @description HTTP status code of the reply. */
                statusCode?: number;
                /**
                 * @description Whether value is a page to show or the target of a redirect.
                 * @enum {string}
                 */
                type: "page" | "redirect";
            } | null;
        };
        /**
         * Experience Endpoint Stats
         * @description Counts of requests to the endpoints of an experience over time, as one series for each group asked for: status code, endpoint, version or domain.
         * @example {
         *       "58cae95a0f5fcd000138ed0d": [
         *         {
         *           "time": "2017-03-21T20:00:00.000Z",
         *           "count": 10
         *         },
         *         {
         *           "time": "2017-03-21T21:00:00.000Z",
         *           "count": 1
         *         }
         *       ],
         *       "NotFound": [
         *         {
         *           "time": "2017-03-21T20:00:00.000Z",
         *           "count": 1
         *         },
         *         {
         *           "time": "2017-03-21T21:00:00.000Z",
         *           "count": 4
         *         }
         *       ]
         *     }
         */
        ExperienceEndpointStats: {
            [key: string]: {
                /**
                 * Format: date-time
                 * @description Start of the step that is counted, as an ISO 8601 time.
                 */
                time?: string;
                /** @description Number of requests in the step that begins at time. */
                count?: number;
            }[];
        };
        /**
         * Experience Endpoints
         * @description Endpoints of an experience, with the number of items here (count) and in all (totalCount), the sorting and filtering applied, and the number of requests that found no endpoint.
         * @example {
         *       "items": [
         *         {
         *           "id": "58c1de6c8f812590d8e82980",
         *           "experienceEndpointId": "58c1de6c8f812590d8e82980",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "route": "/my/route/{id}",
         *           "enabled": true,
         *           "method": "get",
         *           "access": "group",
         *           "experienceGroups": [
         *             {
         *               "name": "myGroup",
         *               "id": "58b9d794cbfafe1be675744f"
         *             }
         *           ]
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceEndpoints: {
            /** @description The experience endpoints found. */
            items?: components["schemas"]["ExperienceEndpoint"][];
            /** @description Number of experience endpoints in items. */
            count?: number;
            /** @description Number of experience endpoints that match in all. */
            totalCount?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the experience endpoints are ordered. */
            sortField?: string;
            /**
             * @description Order of the experience endpoints by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the experience endpoints belong. */
            applicationId?: string;
            /** @description ID of the experience group to which the list was narrowed, if any. */
            experienceGroupId?: string;
            /** @description Number of recent requests that matched no endpoint. */
            notFoundRequestCount?: number;
        };
        /**
         * Experience Group
         * @description One group of experience users with the endpoints it opens to its members and its tags.
         * @example {
         *       "id": "58b9d794cbfafe1be675744f",
         *       "experienceGroupId": "58b9d794cbfafe1be675744f",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Group",
         *       "experienceUserIds": [
         *         "58b9d782cbfafe1be675744d",
         *         "58b9d787cbfafe1be675744e"
         *       ],
         *       "experienceEndpointIds": [
         *         "58b9d743cbfafe1be675744b",
         *         "58b9d743cbfafe1be675744c"
         *       ]
         *     }
         */
        ExperienceGroup: {
            /** @description ID of the experience group; set by the service. */
            id?: string;
            /** @description ID of the experience group, the same as id. */
            experienceGroupId?: string;
            /** @description ID of the application to which the experience group belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience group was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experience group was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the experience group, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the experience group. */
            description?: string;
            /** @description IDs of the experience users who are members of the group. */
            experienceUserIds?: string[];
            /** @description IDs of the endpoints that the group opens to its members. */
            experienceEndpointIds?: string[];
            /** @description Tags of the group: own keys, each with a text. */
            groupTags?: {
                [key: string]: string;
            };
        };
        /**
         * Experience Group Patch
         * @description Changes to an experience group; every key is optional. At most 1000 members and 1000 endpoints.
         * @example {
         *       "name": "My New Group Name",
         *       "experienceUserIds": [
         *         "575ed70c7ae143cd83dc4aa9",
         *         "675ed70c7ae143cd83dc4aa9"
         *       ],
         *       "experienceEndpointIds": [
         *         "58b9d743cbfafe1be675744b",
         *         "58b9d743cbfafe1be675744c"
         *       ]
         *     }
         */
        ExperienceGroupPatch: {
            /** @description New name of the experience group, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the experience group. */
            description?: string;
            /** @description IDs of the experience users who are members of the group. */
            experienceUserIds?: string[];
            /** @description IDs of the endpoints that the group opens to its members. */
            experienceEndpointIds?: string[];
            /** @description Tags of the group: own keys, each with a text. */
            groupTags?: {
                [key: string]: string;
            };
        };
        /**
         * Experience Group Post
         * @description Describes a new experience group. Only the name is required; at most 1000 members and 1000 endpoints.
         * @example {
         *       "name": "My Group",
         *       "experienceUserIds": [
         *         "575ed70c7ae143cd83dc4aa9",
         *         "675ed70c7ae143cd83dc4aa9"
         *       ],
         *       "experienceEndpointIds": [
         *         "58b9d743cbfafe1be675744b",
         *         "58b9d743cbfafe1be675744c"
         *       ]
         *     }
         */
        ExperienceGroupPost: {
            /** @description Name of the new experience group, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new experience group. */
            description?: string;
            /** @description IDs of the experience users who are members of the group. */
            experienceUserIds?: string[];
            /** @description IDs of the endpoints that the group opens to its members. */
            experienceEndpointIds?: string[];
            /** @description Tags of the group: own keys, each with a text. */
            groupTags?: {
                [key: string]: string;
            };
        };
        /**
         * Experience Groups
         * @description One page of the experience groups of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "58b9d794cbfafe1be675744f",
         *           "experienceGroupId": "58b9d794cbfafe1be675744f",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Group",
         *           "experienceUserIds": [
         *             "58b9d782cbfafe1be675744d",
         *             "58b9d787cbfafe1be675744e"
         *           ],
         *           "experienceEndpointIds": [
         *             "58b9d743cbfafe1be675744b",
         *             "58b9d743cbfafe1be675744c"
         *           ]
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceGroups: {
            /** @description The experience groups on this page. */
            items?: components["schemas"]["ExperienceGroup"][];
            /** @description Number of experience groups on this page. */
            count?: number;
            /** @description Number of experience groups that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of experience groups on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the experience groups are ordered. */
            sortField?: string;
            /**
             * @description Order of the experience groups by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the experience groups belong. */
            applicationId?: string;
        };
        /**
         * Experience Slug
         * @description One slug of an experience: 4 to 63 lower-case letters, digits or hyphens, with its experience version.
         * @example {
         *       "id": "5b995e51ea9994b50d745284",
         *       "experienceSlugId": "5b995e51ea9994b50d745284",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "slug": "my-custom-slug",
         *       "version": "develop"
         *     }
         */
        ExperienceSlug: {
            /** @description ID of the experience slug; set by the service. */
            id?: string;
            /** @description ID of the experience slug, the same as id. */
            experienceSlugId?: string;
            /** @description ID of the application to which the experience slug belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience slug was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experience slug was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Short name under which the experience is reached. */
            slug?: string;
            /** @description Name of the experience version that is attached, such as develop. */
            version?: string;
        };
        /**
         * Experience Slug Patch
         * @description Changes to an experience slug: the slug itself (4 to 63 lower-case letters, digits or hyphens) or its version, which may be null. Every key is optional.
         * @example {
         *       "slug": "my-new-slug",
         *       "version": null
         *     }
         */
        ExperienceSlugPatch: {
            /** @description Name of the experience version to attach, such as develop; null for none. */
            version?: string | null;
            /** @description New short name under which the experience is reached. */
            slug?: string;
        };
        /**
         * Experience Slug Post
         * @description Describes a new experience slug: 4 to 63 lower-case letters, digits or hyphens. Its version may be given with it, or null.
         * @example {
         *       "slug": "my-custom-slug",
         *       "version": "develop"
         *     }
         */
        ExperienceSlugPost: {
            /** @description Name of the experience version to attach, such as develop; null for none. */
            version?: string | null;
            /** @description Short name under which the experience is to be reached. */
            slug: string;
        };
        /**
         * Experience Slugs
         * @description The slugs of the experience of an application, with the number of items here (count) and in all (totalCount).
         * @example {
         *       "items": [
         *         {
         *           "id": "5b995e51ea9994b50d745284",
         *           "experienceSlugId": "5b995e51ea9994b50d745284",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "slug": "my-custom-slug",
         *           "version": "develop"
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 1,
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceSlugs: {
            /** @description The experience slugs found. */
            items?: components["schemas"]["ExperienceSlug"][];
            /** @description Number of experience slugs in items. */
            count?: number;
            /** @description Number of experience slugs that match in all. */
            totalCount?: number;
            /** @description ID of the application to which the experience slugs belong. */
            applicationId?: string;
        };
        /**
         * Experience User
         * @description One user of an experience: name, e-mail address, avatar, groups, tags and last login. The password is not part of it.
         * @example {
         *       "id": "58b9d782cbfafe1be675744d",
         *       "experienceUserId": "58b9d782cbfafe1be675744d",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
         *       "lastLogin": "2016-06-13T04:00:00.000Z",
         *       "email": "example@experienceuser.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "avatarUrl": "https://example.avatar.url/is_here.png",
         *       "userTags": {
         *         "customKey": "customValue"
         *       }
         *     }
         */
        ExperienceUser: {
            /** @description ID of the experience user; set by the service. */
            id?: string;
            /** @description ID of the experience user, the same as id. */
            experienceUserId?: string;
            /** @description ID of the application to which the experience user belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience user was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experience user was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /**
             * Format: date-time
             * @description When the password was last changed, as an ISO 8601 time.
             */
            passwordLastUpdated?: string;
            /**
             * Format: date-time
             * @description When the experience user last signed in, as an ISO 8601 time.
             */
            lastLogin?: string;
            /**
             * Format: email
             * @description Email address of the experience user.
             */
            email?: string;
            /** @description First name of the experience user. */
            firstName?: string;
            /** @description Last name of the experience user. */
            lastName?: string;
            /**
             * Format: uri
             * @description URL of an image that stands for the experience user.
             */
            avatarUrl?: string;
            /**
             * Format: date-time
             * @description Tokens of the experience user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Tags of the experience user: own keys, each with a text. */
            userTags?: {
                [key: string]: string;
            };
            /** @description Experience groups to which the user belongs. */
            experienceGroups?: {
                /** @description Name of the experience group. */
                name?: string;
                /** @description ID of the experience group. */
                id?: string;
            }[];
        };
        /**
         * Experience User Patch
         * @description Changes to an experience user; every key is optional. A new password has 8 to 2048 characters; at most 1000 groups.
         * @example {
         *       "password": "aNewPassword",
         *       "userTags": {
         *         "customKey": "newCustomValue"
         *       }
         *     }
         */
        ExperienceUserPatch: {
            /**
             * Format: email
             * @description New email address of the experience user.
             */
            email?: string;
            /** @description New first name of the experience user. */
            firstName?: string;
            /** @description New last name of the experience user. */
            lastName?: string;
            /** @description New password of the experience user. */
            password?: string;
            /**
             * Format: date-time
             * @description Tokens of the experience user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Tags of the experience user: own keys, each with a text. */
            userTags?: {
                [key: string]: string;
            };
            /** @description IDs of the experience groups to which the user belongs. */
            experienceGroupIds?: string[];
        };
        /**
         * Experience User Post
         * @description Describes a new experience user. E-mail address and password (8 to 2048 characters) are required; at most 1000 groups.
         * @example {
         *       "email": "example@experienceuser.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "password": "aUserPassword",
         *       "userTags": {
         *         "customKey": "customValue"
         *       }
         *     }
         */
        ExperienceUserPost: {
            /**
             * Format: email
             * @description Email address of the new experience user.
             */
            email: string;
            /** @description First name of the new experience user. */
            firstName?: string;
            /** @description Last name of the new experience user. */
            lastName?: string;
            /** @description Password of the new experience user. */
            password: string;
            /**
             * Format: date-time
             * @description Tokens of the experience user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Tags of the experience user: own keys, each with a text. */
            userTags?: {
                [key: string]: string;
            };
            /** @description IDs of the experience groups to which the user belongs. */
            experienceGroupIds?: string[];
        };
        /**
         * Experience Users
         * @description One page of the users of an experience, with the number of items on it (count), the number in all (totalCount), the paging, sorting and filtering applied and the group asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "58b9d782cbfafe1be675744d",
         *           "experienceUserId": "58b9d782cbfafe1be675744d",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
         *           "lastLogin": "2016-06-13T04:00:00.000Z",
         *           "email": "example@experienceuser.com",
         *           "firstName": "Example",
         *           "lastName": "Name",
         *           "avatarUrl": "https://example.avatar.url/is_here.png",
         *           "userTags": {
         *             "customKey": "customValue"
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceUsers: {
            /** @description The experience users on this page. */
            items?: components["schemas"]["ExperienceUser"][];
            /** @description Number of experience users on this page. */
            count?: number;
            /** @description Number of experience users that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of experience users on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the experience users are ordered. */
            sortField?: string;
            /**
             * @description Order of the experience users by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the experience users belong. */
            applicationId?: string;
            /** @description ID of the experience group to which the list was narrowed, if any. */
            experienceGroupId?: string;
        };
        /**
         * Experience Version
         * @description One version of an experience: its name and description, and the domains and slugs attached to it.
         * @example {
         *       "id": "5b995ec6ea9994b50d745285",
         *       "experienceVersionId": "5b995ec6ea9994b50d745285",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "version": "myVersionName",
         *       "endpointDefaultCors": true,
         *       "attachedDomains": [
         *         {
         *           "id": "58c1de6c8f812590d8e82980",
         *           "domainName": "my.example.domain.com"
         *         }
         *       ],
         *       "attachedSlugs": [
         *         {
         *           "id": "5b995e51ea9994b50d745284",
         *           "slug": "my-custom-slug"
         *         }
         *       ]
         *     }
         */
        ExperienceVersion: {
            /** @description ID of the experience version; set by the service. */
            id?: string;
            /** @description ID of the experience version, the same as id. */
            experienceVersionId?: string;
            /** @description ID of the application to which the experience version belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience version was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /** @description ID of the workflow, user or API token that created the experience version. */
            createdById?: string;
            /**
             * @description Kind of creator: a workflow (flow), a user or an API token (apiToken).
             * @enum {string}
             */
            createdByType?: "flow" | "user" | "apiToken";
            /**
             * Format: date-time
             * @description When the experience version was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Whether experience endpoints allow cross-origin requests (CORS) by default. */
            endpointDefaultCors?: boolean;
            /** @description Name of the experience version. */
            version?: string;
            /** @description Free text about the experience version. */
            description?: string;
            /** @description Experience domains under which this version is served. */
            attachedDomains?: {
                /** @description Domain name, such as my.example.domain.com. */
                domainName?: string;
                /** @description ID of the experience domain. */
                id?: string;
            }[];
            /** @description Experience slugs under which this version is reached. */
            attachedSlugs?: {
                /** @description Slug under which the version is reached. */
                slug?: string;
                /** @description ID of the experience slug. */
                id?: string;
            }[];
        };
        /**
         * Experience Version Patch
         * @description Changes to an experience version: its description, its CORS default for endpoints, or the version to take as its source, by id or by name. Every key is optional.
         * @example {
         *       "endpointDefaultCors": false
         *     }
         */
        ExperienceVersionPatch: {
            /** @description Whether experience endpoints allow cross-origin requests (CORS) by default. */
            endpointDefaultCors?: boolean;
            /** @description New free text about the experience version. */
            description?: string;
            /** @description ID or name of the experience version that this one takes as its source. */
            sourceVersionIdOrName?: string;
        };
        /**
         * Experience Version Post
         * @description Describes a new experience version. Only its name is required; domains and slugs can be attached to it, at most 1000 of each.
         * @example {
         *       "version": "myNewVersion",
         *       "description": "my version description",
         *       "domainIds": [
         *         "58c1de6c8f812590d8e82980"
         *       ],
         *       "slugIds": [
         *         "5b995e51ea9994b50d745284"
         *       ]
         *     }
         */
        ExperienceVersionPost: {
            /** @description Name of the new experience version. */
            version: string;
            /** @description Free text about the new experience version. */
            description?: string;
            /** @description IDs of the experience domains to attach to the new version. */
            domainIds?: string[];
            /** @description IDs of the experience slugs to attach to the new version. */
            slugIds?: string[];
        };
        /**
         * Experience Versions
         * @description The versions of the experience of an application, with the number of items here (count) and in all (totalCount).
         * @example {
         *       "items": [
         *         {
         *           "id": "5b995ec6ea9994b50d745285",
         *           "experienceVersionId": "5b995ec6ea9994b50d745285",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "version": "myVersionName",
         *           "endpointDefaultCors": true,
         *           "attachedDomains": [
         *             {
         *               "id": "58c1de6c8f812590d8e82980",
         *               "domainName": "my.example.domain.com"
         *             }
         *           ],
         *           "attachedSlugs": [
         *             {
         *               "id": "5b995e51ea9994b50d745284",
         *               "slug": "my-custom-slug"
         *             }
         *           ]
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 1,
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceVersions: {
            /** @description The experience versions found. */
            items?: components["schemas"]["ExperienceVersion"][];
            /** @description Number of experience versions in items. */
            count?: number;
            /** @description Number of experience versions that match in all. */
            totalCount?: number;
            /** @description ID of the application to which the experience versions belong. */
            applicationId?: string;
        };
        /**
         * Experience View
         * @description One view of an experience: a layout, a page or a component, with its template (body) and the layout it uses.
         * @example {
         *       "id": "59cc5c628246c6caed4b16c1",
         *       "experienceViewId": "59cc5c628246c6caed4b16c1",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Page View",
         *       "viewType": "page",
         *       "body": "<p>{{data}}</p>",
         *       "layoutId": "59cc5cad8246c6caed4b16c2",
         *       "viewTags": {
         *         "customKey": "customValue"
         *       }
         *     }
         */
        ExperienceView: {
            /** @description ID of the experience view; set by the service. */
            id?: string;
            /** @description ID of the experience view, the same as id. */
            experienceViewId?: string;
            /** @description ID of the application to which the experience view belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the experience view was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experience view was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description ID of the workflow, user or API token that created the experience view. */
            createdById?: string;
            /**
             * @description Kind of creator: a workflow (flow), a user or an API token (apiToken).
             * @enum {string}
             */
            createdByType?: "flow" | "user" | "apiToken";
            /** @description ID of the workflow, user or API token that last changed the experience view. */
            lastUpdatedById?: string;
            /**
             * @description Kind of party that made the last change: a workflow (flow), a user or an API token (apiToken).
             * @enum {string}
             */
            lastUpdatedByType?: "flow" | "user" | "apiToken";
            /** @description Name of the experience view, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the experience view. */
            description?: string;
            /**
             * @description Kind of view: a layout, a page that may stand in a layout, or a component.
             * @enum {string}
             */
            viewType?: "layout" | "page" | "component";
            /** @description ID of the layout in which the view stands; null for none. */
            layoutId?: string | null;
            /** @description Name of the layout in which the view stands. */
            layoutName?: string;
            /** @description Template of the view, such as HTML with placeholders in double braces. */
            body?: string;
            /** @description Tags of the view: own keys, each with a text. */
            viewTags?: {
                [key: string]: string;
            };
        };
        /**
         * Experience View Patch
         * @description Changes to an experience view; every key is optional. The kind of the view cannot change; the template has 1 to 131072 characters.
         * @example {
         *       "body": "New Content! <p>{{newData}}</p>",
         *       "viewTags": {
         *         "customKey": "newCustomValue"
         *       }
         *     }
         */
        ExperienceViewPatch: {
            /** @description New name of the experience view, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the experience view. */
            description?: string;
            /** @description ID of the layout in which the view stands; null for none. */
            layoutId?: string | null;
            /** @description Template of the view, such as HTML with placeholders in double braces. */
            body?: string;
            /** @description Tags of the view: own keys, each with a text. */
            viewTags?: {
                [key: string]: string;
            };
        };
        /**
         * Experience View Post
         * @description Describes a new experience view. Name, kind (layout, page or component) and template (1 to 131072 characters) are required.
         * @example {
         *       "name": "My Page View",
         *       "viewType": "page",
         *       "body": "<p>{{data}}</p>",
         *       "layoutId": "59cc5cad8246c6caed4b16c2",
         *       "viewTags": {
         *         "customKey": "customValue"
         *       }
         *     }
         */
        ExperienceViewPost: {
            /** @description Name of the new experience view, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new experience view. */
            description?: string;
            /**
             * @description Kind of view: a layout, a page that may stand in a layout, or a component.
             * @enum {string}
             */
            viewType: "layout" | "page" | "component";
            /** @description ID of the layout in which the view stands; null for none. */
            layoutId?: string | null;
            /** @description Template of the view, such as HTML with placeholders in double braces. */
            body: string;
            /** @description Tags of the view: own keys, each with a text. */
            viewTags?: {
                [key: string]: string;
            };
        };
        /**
         * Experience Views
         * @description One page of the views of an experience, with the number of items on it (count), the number in all (totalCount), the paging, sorting and filtering applied and the kind asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "59cc5c628246c6caed4b16c1",
         *           "experienceViewId": "59cc5c628246c6caed4b16c1",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Page View",
         *           "viewType": "page",
         *           "body": "<p>{{data}}</p>",
         *           "layoutId": "59cc5cad8246c6caed4b16c2",
         *           "viewTags": {
         *             "customKey": "customValue"
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        ExperienceViews: {
            /** @description The experience views on this page. */
            items?: components["schemas"]["ExperienceView"][];
            /** @description Number of experience views on this page. */
            count?: number;
            /** @description Number of experience views that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of experience views on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the experience views are ordered. */
            sortField?: string;
            /**
             * @description Order of the experience views by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the experience views belong. */
            applicationId?: string;
            /**
             * @description Kind of view to which the list was narrowed, if any.
             * @enum {string}
             */
            viewType?: "layout" | "page" | "component";
        };
        /**
         * File Schema
         * @description One file or directory of an application: name, parent directory, size, content type, author, status and URL.
         * @example {
         *       "id": "575ec8687ae143cd83dc4a97",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "authorId": "575ed70c7ae143cd83dc4aa9",
         *       "authorType": "user",
         *       "status": "pending",
         *       "name": "file.csv",
         *       "type": "file",
         *       "parentDirectory": "/",
         *       "fileSize": 500,
         *       "contentType": "text/csv"
         *     }
         */
        FileSchema: {
            /** @description ID of the file or directory; set by the service. */
            id?: string;
            /** @description ID of the application to which the file or directory belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the file or directory was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the file or directory was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description ID of the user, workflow, device or API token that created the entry. */
            authorId?: string;
            /**
             * @description Kind of author: a workflow (flow), a user, a device or an API token (apiToken).
             * @enum {string}
             */
            authorType?: "flow" | "user" | "device" | "apiToken";
            /**
             * @description Whether the content is still to come (pending), or the entry is being moved, is being deleted or is complete.
             * @enum {string}
             */
            status?: "pending" | "moving" | "deleting" | "completed";
            /** @description Name of the file or directory, without its path. */
            name?: string;
            /** @description Path of the directory that holds the entry, such as / or /a/. */
            parentDirectory?: string;
            /**
             * @description Whether the entry is a file or a directory.
             * @enum {string}
             */
            type?: "file" | "directory";
            /** @description Size of the content in bytes. */
            fileSize?: number;
            /** @description ETag that Amazon S3 gave to the content. */
            s3etag?: string;
            /** @description Media type of the content, such as text/csv. */
            contentType?: string;
            /** @description Width and height, where the content is an image. */
            fileDimensions?: {
                /** @description Width of the image in pixels. */
                width?: number;
                /** @description Height of the image in pixels. */
                height?: number;
            };
            /** @description ID of the entry into which this one is being moved. */
            moveIntoId?: string;
            /** @description URL at which the content of the file is found. */
            url?: string;
        };
        /**
         * File Patch
         * @description Announces that a file is uploaded again: its size, content type and dimensions. The answer says where to send the content.
         * @example {
         *       "fileSize": 500,
         *       "contentType": "image",
         *       "fileDimensions": {
         *         "width": 200,
         *         "height": 200
         *       }
         *     }
         */
        FilePatch: {
            /** @description Size of the content in bytes. */
            fileSize?: number;
            /** @description Media type of the new content, such as image. */
            contentType?: string;
            /** @description Width and height, where the content is an image. */
            fileDimensions?: {
                /** @description Width of the image in pixels. */
                width?: number;
                /** @description Height of the image in pixels. */
                height?: number;
            };
        };
        /**
         * File Post
         * @description Announces a new file or directory: name, parent directory, size, content type and dimensions. The content is not sent here but to the URL in the answer.
         * @example {
         *       "name": "file.csv",
         *       "type": "file",
         *       "parentDirectory": "/",
         *       "fileSize": 500,
         *       "contentType": "text/csv"
         *     }
         */
        FilePost: {
            /** @description Name of the new file or directory, without its path. */
            name?: string;
            /** @description Path of the directory that holds the entry, such as / or /a/. */
            parentDirectory?: string;
            /**
             * @description Whether the entry is a file or a directory.
             * @enum {string}
             */
            type?: "file" | "directory";
            /** @description Size of the content in bytes. */
            fileSize?: number;
            /** @description Media type of the content, such as text/csv. */
            contentType?: string;
            /** @description Width and height, where the content is an image. */
            fileDimensions?: {
                /** @description Width of the image in pixels. */
                width?: number;
                /** @description Height of the image in pixels. */
                height?: number;
            };
        };
        /**
         * File Upload Post Response
         * @description The file entry just created or renewed, with the URL and the form fields (upload) for the second request, which sends the content.
         * @example {
         *       "id": "575ec8687ae143cd83dc4a97",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "authorId": "575ed70c7ae143cd83dc4aa9",
         *       "authorType": "user",
         *       "status": "pending",
         *       "name": "file.csv",
         *       "type": "file",
         *       "parentDirectory": "/",
         *       "fileSize": 500,
         *       "contentType": "text/csv",
         *       "upload": {
         *         "url": "https://s3.us-west-1.amazonaws.com/a-bucket-on-amazon",
         *         "fields": {
         *           "key": "5630dcbe1035c9d0011/file.js",
         *           "bucket": "a-bucket-on-amazon",
         *           "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
         *           "X-Amz-Credential": "AKIAJPGQGBQX4PYM6FXA/20180416/us-west-1/s3/aws4_request",
         *           "X-Amz-Date": "20180416T142402Z",
         *           "Policy": "wMloiLCJjb25kaXRpb25zIjpbeyJrZXkiOiI1NjMwZGNiZTEwM2Y4ZTQ4NWM5ZDAwMTEvZmlsZS5qcyJ9LHsiYnVja2V0IjoibG9zYW50LWZpbGVzIn0seyJYLUFtei1BbGdvcml0aG0iOiJBV1M0LUhNQUMtU0hBMjU2In0seyJYLUFtei1DcmVkZW50aWFsIjoiQUtJQUpQR1FHQlFYNFBZTTZGWEEvMjAxODA0MTYvdXMtd2VzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LHsiWC1BbXotRGF0ZSI6IjIwMTgwNDE2VDE0MjQwMloifV19",
         *           "X-Amz-Signature": "a4a411df572c43b4427ff08ef51763bc2d834fa399c3688f347d936370"
         *         }
         *       }
         *     }
         */
        FileUploadPostResponse: {
            /** @description ID of the file or directory; set by the service. */
            id?: string;
            /** @description ID of the application to which the file or directory belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the file or directory was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the file or directory was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description ID of the user, workflow, device or API token that created the entry. */
            authorId?: string;
            /**
             * @description Kind of author: a workflow (flow), a user, a device or an API token (apiToken).
             * @enum {string}
             */
            authorType?: "flow" | "user" | "device" | "apiToken";
            /**
             * @description Whether the content is still to come (pending), or the entry is being moved, is being deleted or is complete.
             * @enum {string}
             */
            status?: "pending" | "moving" | "deleting" | "completed";
            /** @description Name of the file or directory, without its path. */
            name?: string;
            /** @description Path of the directory that holds the entry, such as / or /a/. */
            parentDirectory?: string;
            /**
             * @description Whether the entry is a file or a directory.
             * @enum {string}
             */
            type?: "file" | "directory";
            /** @description Size of the content in bytes. */
            fileSize?: number;
            /** @description Media type of the content, such as text/csv. */
            contentType?: string;
            /** @description Width and height, where the content is an image. */
            fileDimensions?: {
                /** @description Width of the image in pixels. */
                width?: number;
                /** @description Height of the image in pixels. */
                height?: number;
            };
            /** @description Where and how to send the content in a second request. */
            upload?: {
                /** @description URL to which the content is sent. */
                url?: string;
                /** @description Form fields to send along with the content, unchanged. */
                fields?: {
                    /** @description Name under which the content is stored in the bucket, to be sent as this form field. */
                    key?: string;
                    /** @description Name of the bucket that receives the content, to be sent as this form field. */
                    bucket?: string;
                    /** @description Name of the signing algorithm, such as AWS4-HMAC-SHA256, to be sent as this form field. */
                    "X-Amz-Algorithm"?: string;
                    /** @description Scope of the credential that signed the upload, to be sent as this form field. */
                    "X-Amz-Credential"?: string;
                    /** @description Time of the signature, such as 20180416T142402Z, to be sent as this form field. */
                    "X-Amz-Date"?: string;
                    /** @description Encoded upload policy, to be sent as this form field. */
                    Policy?: string;
                    /** @description Signature of the policy, to be sent as this form field. */
                    "X-Amz-Signature"?: string;
                };
            };
        };
        /**
         * Files Schema
         * @description One page of the files and directories of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ec8687ae143cd83dc4a97",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "authorId": "575ed70c7ae143cd83dc4aa9",
         *           "authorType": "user",
         *           "status": "pending",
         *           "name": "file.csv",
         *           "type": "file",
         *           "parentDirectory": "/",
         *           "fileSize": 500,
         *           "contentType": "text/csv"
         *         },
         *         {
         *           "id": "575ec8687ae143cd83dc4a96",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "authorId": "575ed70c7ae143cd83dc4aa9",
         *           "authorType": "user",
         *           "status": "completed",
         *           "name": "b",
         *           "type": "directory",
         *           "parentDirectory": "/a/",
         *           "fileSize": 500,
         *           "contentType": "text/csv"
         *         }
         *       ],
         *       "count": 2
         *     }
         */
        FilesSchema: {
            /** @description The files and directories on this page. */
            items?: components["schemas"]["FileSchema"][];
            /** @description Number of files and directories on this page. */
            count?: number;
            /** @description Number of files and directories that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of files and directories on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the files and directories are ordered. */
            sortField?: string;
            /**
             * @description Order of the files and directories by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
        };
        /**
         * Workflow
         * @description One workflow: its class, its triggers and nodes, its globals, its default version and counts of its runs and errors. The settings of a custom node stand in customNodeConfig.
         * @example {
         *       "id": "575ed18f7ae143cd83dc4aa6",
         *       "flowId": "575ed18f7ae143cd83dc4aa6",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Workflow",
         *       "description": "Description of my empty workflow",
         *       "enabled": true,
         *       "triggers": [],
         *       "nodes": [],
         *       "globals": [],
         *       "stats": {
         *         "runCount": 0,
         *         "errorCount": 0
         *       }
         *     }
         */
        Workflow: {
            /** @description ID of the workflow; set by the service. */
            id?: string;
            /** @description ID of the workflow, the same as id. */
            flowId?: string;
            /** @description ID of the application to which the workflow belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the workflow was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the workflow was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the workflow, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the workflow. */
            description?: string;
            /** @description Icon of the workflow as a data URI with a base64 image. */
            iconData?: string;
            /** @description Whether the workflow runs; false stops it without deleting it. */
            enabled?: boolean;
            /** @description ID of the version that is the default of the workflow. */
            defaultVersionId?: string;
            /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
            minimumAgentVersion?: string;
            /**
             * @description Class of the workflow: runs in the cloud, on edge devices or in an experience, or is a custom node.
             * @enum {string}
             */
            flowClass?: "cloud" | "edge" | "experience" | "customNode";
            /** @description Triggers that start a run of the workflow. */
            triggers?: {
                /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                key?: string;
                /**
                 * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                 * @enum {string}
                 */
                type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                /** @description Settings of the trigger; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the trigger beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Nodes that do the work of the workflow. */
            nodes?: {
                /** @description ID of the node, by which outputIds refer to it. */
                id?: string;
                /** @description Kind of node, which decides what it does. */
                type: string;
                /** @description Settings of the node; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the node beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the node, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
            customNodeConfig?: {
                /**
                 * @description Number of outputs of the custom node, 1 or 2.
                 * @enum {number}
                 */
                outputCount: 1 | 2;
                /**
                 * @description Whether a result of the custom node is required, is optional or does not exist (none).
                 * @enum {string}
                 */
                resultMode: "optional" | "required" | "none";
                /** @description Free text that says what the result of the custom node is. */
                resultDescription?: string;
                /** @description Input fields that are filled in where the custom node is used. */
                fields: ({
                    /**
                     * @description Always checkbox: the field is a box to tick.
                     * @enum {string}
                     */
                    type: "checkbox";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the box is ticked at first. */
                    defaultValue?: boolean;
                } | {
                    /**
                     * @description Always select: the field is a choice from options.
                     * @enum {string}
                     */
                    type: "select";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Value of the option that is selected at first. */
                    defaultValue: string;
                    /** @description Choices of the select field, between 1 and 100. */
                    options: {
                        /** @description Text shown for the option. */
                        label?: string;
                        /** @description Value that the field takes if the option is chosen. */
                        value: string;
                    }[];
                } | {
                    /**
                     * @description Always stringTemplate: the field takes text, which may be a template.
                     * @enum {string}
                     */
                    type: "stringTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Regular expression that the value of the input field must match. */
                    validRegExp?: string;
                } | {
                    /**
                     * @description Always numberTemplate: the field takes a number, which may come from a template.
                     * @enum {string}
                     */
                    type: "numberTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Number that the field holds at first. */
                    defaultValue?: number;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Smallest number that the input field accepts. */
                    validMin?: number;
                    /** @description Largest number that the input field accepts. */
                    validMax?: number;
                } | {
                    /**
                     * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                     * @enum {string}
                     */
                    type: "jsonTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description JSON text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always payloadPath: the field takes a path into the payload.
                     * @enum {string}
                     */
                    type: "payloadPath";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always section: the entry is a heading, not an input.
                     * @enum {string}
                     */
                    type: "section";
                    /** @description Heading shown for the section. */
                    label: string;
                    /** @description ID of the section among the input fields. */
                    id?: string;
                    /** @description Free text that introduces the section. */
                    description?: string;
                })[];
            };
            /** @description Kinds of workflow in which the custom node can be used; cloud is the only value. */
            customNodeSupports?: "cloud"[];
            /** @description How many times the custom node is used. */
            customNodeUseCount?: number;
            /** @description Global values of the workflow, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
            }[];
            /** @description Whether the workflow has been deleted in develop, the version being worked on. */
            deletedInDevelop?: boolean;
            /** @description Counts of runs and errors, in all and by version. */
            stats?: {
                /** @description Number of runs of the workflow. */
                runCount?: number;
                /** @description Number of errors in runs of the workflow. */
                errorCount?: number;
                /** @description Counts of runs and errors for each version of the workflow. */
                byVersion?: {
                    [key: string]: {
                        /** @description Number of runs of this version. */
                        runCount?: number;
                        /** @description Number of errors in runs of this version. */
                        errorCount?: number;
                    };
                };
            };
        };
        /**
         * Workflow Log
         * @description Recent runs of a workflow in aggregated form, newest first: number of runs, paths completed and failed, wall time and errors.
         * @example [
         *       {
         *         "flowVersionId": "develop",
         *         "time": "2016-06-03T00:56:22.447Z",
         *         "pathsFailed": 0,
         *         "pathsCompleted": 1,
         *         "runCount": 1,
         *         "wallTime": 450,
         *         "errors": []
         *       },
         *       {
         *         "flowVersionId": "develop",
         *         "time": "2016-06-03T00:56:22.447Z",
         *         "pathsFailed": 0,
         *         "pathsCompleted": 1,
         *         "runCount": 3,
         *         "wallTime": 152,
         *         "errors": []
         *       }
         *     ]
         */
        WorkflowLog: {
            /** @description ID of the workflow version that ran, or develop. */
            flowVersionId?: string;
            /**
             * Format: date-time
             * @description Time of the runs, as an ISO 8601 time.
             */
            time?: string;
            /** @description Number of paths through the workflow that failed. */
            pathsFailed?: number;
            /** @description Number of paths through the workflow that were completed. */
            pathsCompleted?: number;
            /** @description Number of runs that the entry sums up. */
            runCount?: number;
            /** @description Elapsed time that the runs took. */
            wallTime?: number;
            /** @description Errors that occurred in the runs. */
            errors?: unknown[];
        }[];
        /**
         * Workflow Patch
         * @description Changes to a workflow; every key is optional. Icon and default version may be null. At most 100 globals.
         * @example {
         *       "name": "My Updated Workflow",
         *       "description": "Description of my updated workflow",
         *       "enabled": false
         *     }
         */
        WorkflowPatch: {
            /** @description New name of the workflow, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the workflow. */
            description?: string;
            /** @description Icon of the workflow as a data URI with a base64 image; null for none. */
            iconData?: string | null;
            /** @description Whether the workflow runs; false stops it without deleting it. */
            enabled?: boolean;
            /** @description ID of the version that is the default of the workflow; null for none. */
            defaultVersionId?: string | null;
            /** @description Triggers that start a run of the workflow. */
            triggers?: {
                /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                key?: string;
                /**
                 * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                 * @enum {string}
                 */
                type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                /** @description Settings of the trigger; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the trigger beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Nodes that do the work of the workflow. */
            nodes?: {
                /** @description ID of the node, by which outputIds refer to it. */
                id?: string;
                /** @description Kind of node, which decides what it does. */
                type: string;
                /** @description Settings of the node; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the node beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the node, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Global values of the workflow, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
            }[];
            /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
            minimumAgentVersion?: string;
            /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
            customNodeConfig?: {
                /**
                 * @description Number of outputs of the custom node, 1 or 2.
                 * @enum {number}
                 */
                outputCount: 1 | 2;
                /**
                 * @description Whether a result of the custom node is required, is optional or does not exist (none).
                 * @enum {string}
                 */
                resultMode: "optional" | "required" | "none";
                /** @description Free text that says what the result of the custom node is. */
                resultDescription?: string;
                /** @description Input fields that are filled in where the custom node is used. */
                fields: ({
                    /**
                     * @description Always checkbox: the field is a box to tick.
                     * @enum {string}
                     */
                    type: "checkbox";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the box is ticked at first. */
                    defaultValue?: boolean;
                } | {
                    /**
                     * @description Always select: the field is a choice from options.
                     * @enum {string}
                     */
                    type: "select";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Value of the option that is selected at first. */
                    defaultValue: string;
                    /** @description Choices of the select field, between 1 and 100. */
                    options: {
                        /** @description Text shown for the option. */
                        label?: string;
                        /** @description Value that the field takes if the option is chosen. */
                        value: string;
                    }[];
                } | {
                    /**
                     * @description Always stringTemplate: the field takes text, which may be a template.
                     * @enum {string}
                     */
                    type: "stringTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Regular expression that the value of the input field must match. */
                    validRegExp?: string;
                } | {
                    /**
                     * @description Always numberTemplate: the field takes a number, which may come from a template.
                     * @enum {string}
                     */
                    type: "numberTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Number that the field holds at first. */
                    defaultValue?: number;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Smallest number that the input field accepts. */
                    validMin?: number;
                    /** @description Largest number that the input field accepts. */
                    validMax?: number;
                } | {
                    /**
                     * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                     * @enum {string}
                     */
                    type: "jsonTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description JSON text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always payloadPath: the field takes a path into the payload.
                     * @enum {string}
                     */
                    type: "payloadPath";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always section: the entry is a heading, not an input.
                     * @enum {string}
                     */
                    type: "section";
                    /** @description Heading shown for the section. */
                    label: string;
                    /** @description ID of the section among the input fields. */
                    id?: string;
                    /** @description Free text that introduces the section. */
                    description?: string;
                })[];
            };
        };
        /**
         * Workflow Post
         * @description Describes a new workflow. Only the name is required; flowClass chooses between cloud, edge, experience and custom node. At most 100 globals.
         * @example {
         *       "name": "My New Workflow",
         *       "description": "Description of my new workflow"
         *     }
         */
        WorkflowPost: {
            /** @description Name of the new workflow, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new workflow. */
            description?: string;
            /** @description Icon of the workflow as a data URI with a base64 image; null for none. */
            iconData?: string | null;
            /** @description Whether the workflow runs; false stops it without deleting it. */
            enabled?: boolean;
            /** @description Triggers that start a run of the workflow. */
            triggers?: {
                /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                key?: string;
                /**
                 * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                 * @enum {string}
                 */
                type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                /** @description Settings of the trigger; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the trigger beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Nodes that do the work of the workflow. */
            nodes?: {
                /** @description ID of the node, by which outputIds refer to it. */
                id?: string;
                /** @description Kind of node, which decides what it does. */
                type: string;
                /** @description Settings of the node; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the node beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the node, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Global values of the workflow, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
            }[];
            /**
             * @description Class of the workflow: runs in the cloud, on edge devices or in an experience, or is a custom node.
             * @enum {string}
             */
            flowClass?: "cloud" | "edge" | "experience" | "customNode";
            /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
            minimumAgentVersion?: string;
            /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
            customNodeConfig?: {
                /**
                 * @description Number of outputs of the custom node, 1 or 2.
                 * @enum {number}
                 */
                outputCount: 1 | 2;
                /**
                 * @description Whether a result of the custom node is required, is optional or does not exist (none).
                 * @enum {string}
                 */
                resultMode: "optional" | "required" | "none";
                /** @description Free text that says what the result of the custom node is. */
                resultDescription?: string;
                /** @description Input fields that are filled in where the custom node is used. */
                fields: ({
                    /**
                     * @description Always checkbox: the field is a box to tick.
                     * @enum {string}
                     */
                    type: "checkbox";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the box is ticked at first. */
                    defaultValue?: boolean;
                } | {
                    /**
                     * @description Always select: the field is a choice from options.
                     * @enum {string}
                     */
                    type: "select";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Value of the option that is selected at first. */
                    defaultValue: string;
                    /** @description Choices of the select field, between 1 and 100. */
                    options: {
                        /** @description Text shown for the option. */
                        label?: string;
                        /** @description Value that the field takes if the option is chosen. */
                        value: string;
                    }[];
                } | {
                    /**
                     * @description Always stringTemplate: the field takes text, which may be a template.
                     * @enum {string}
                     */
                    type: "stringTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Regular expression that the value of the input field must match. */
                    validRegExp?: string;
                } | {
                    /**
                     * @description Always numberTemplate: the field takes a number, which may come from a template.
                     * @enum {string}
                     */
                    type: "numberTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Number that the field holds at first. */
                    defaultValue?: number;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Smallest number that the input field accepts. */
                    validMin?: number;
                    /** @description Largest number that the input field accepts. */
                    validMax?: number;
                } | {
                    /**
                     * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                     * @enum {string}
                     */
                    type: "jsonTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description JSON text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always payloadPath: the field takes a path into the payload.
                     * @enum {string}
                     */
                    type: "payloadPath";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always section: the entry is a heading, not an input.
                     * @enum {string}
                     */
                    type: "section";
                    /** @description Heading shown for the section. */
                    label: string;
                    /** @description ID of the section among the input fields. */
                    id?: string;
                    /** @description Free text that introduces the section. */
                    description?: string;
                })[];
            };
            /** @description Kinds of workflow in which the custom node can be used; cloud is the only value. */
            customNodeSupports?: "cloud"[];
        };
        /**
         * Workflow Storage Entries
         * @description Everything in the persistent storage of a workflow, keyed by name (1 to 255 characters); a value is any JSON.
         * @example {
         *       "myStorageKey": "hello",
         *       "other key": [
         *         13,
         *         21,
         *         34
         *       ]
         *     }
         */
        WorkflowStorageEntries: {
            [key: string]: unknown;
        };
        /**
         * Workflow Storage Entry
         * @description One value to put into the persistent storage of a workflow under a key of 1 to 255 characters. The value is any JSON.
         * @example {
         *       "key": "myStorageKey",
         *       "value": 12
         *     }
         */
        WorkflowStorageEntry: {
            /** @description Name under which the value is stored. */
            key: string;
            /** @description Any JSON value to store. */
            value?: unknown;
        };
        /**
         * Workflow Trigger Filter
         * @description Selects workflows by trigger: up to 100 entries, each with a trigger key, a trigger type or both. A part left out matches anything.
         * @example [
         *       {
         *         "type": "webhook",
         *         "key": "575ed78e7ae143cd83dc4aab"
         *       }
         *     ]
         */
        WorkflowTriggerFilter: {
            /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
            key?: string;
            /** @description Kind of trigger that selected workflows must have, such as webhook. */
            type?: string;
        }[];
        /**
         * Workflow Version
         * @description One saved version of a workflow, with its triggers, nodes and globals. Versions of experience workflows have a form of their own.
         * @example {
         *       "id": "675ed18f7ae143cd83dc4bb7",
         *       "flowVersionId": "675ed18f7ae143cd83dc4bb7",
         *       "flowId": "575ed18f7ae143cd83dc4aa6",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "version": "v1.2.3",
         *       "notes": "Description of my workflow version",
         *       "enabled": true,
         *       "triggers": [],
         *       "nodes": [],
         *       "globals": []
         *     }
         */
        WorkflowVersion: {
            /** @description ID of the workflow version; set by the service. */
            id?: string;
            /** @description ID of the workflow version, the same as id. */
            flowVersionId?: string;
            /** @description ID of the workflow to which the version belongs. */
            flowId?: string;
            /** @description ID of the application to which the workflow version belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the workflow version was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the workflow version was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the workflow version, such as v1.2.3. */
            version?: string;
            /** @description Free text about the workflow version. */
            notes?: string;
            /** @description Whether the workflow version runs; false stops it without deleting it. */
            enabled?: boolean;
            /** @description Triggers that start a run of this version. */
            triggers?: {
                /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                key?: string;
                /**
                 * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                 * @enum {string}
                 */
                type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                /** @description Settings of the trigger; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the trigger beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Nodes that do the work of this version. */
            nodes?: {
                /** @description ID of the node, by which outputIds refer to it. */
                id?: string;
                /** @description Kind of node, which decides what it does. */
                type: string;
                /** @description Settings of the node; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the node beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the node, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Global values of the workflow version, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
            }[];
            /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
            minimumAgentVersion?: string;
            /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
            customNodeConfig?: {
                /**
                 * @description Number of outputs of the custom node, 1 or 2.
                 * @enum {number}
                 */
                outputCount: 1 | 2;
                /**
                 * @description Whether a result of the custom node is required, is optional or does not exist (none).
                 * @enum {string}
                 */
                resultMode: "optional" | "required" | "none";
                /** @description Free text that says what the result of the custom node is. */
                resultDescription?: string;
                /** @description Input fields that are filled in where the custom node is used. */
                fields: ({
                    /**
                     * @description Always checkbox: the field is a box to tick.
                     * @enum {string}
                     */
                    type: "checkbox";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the box is ticked at first. */
                    defaultValue?: boolean;
                } | {
                    /**
                     * @description Always select: the field is a choice from options.
                     * @enum {string}
                     */
                    type: "select";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Value of the option that is selected at first. */
                    defaultValue: string;
                    /** @description Choices of the select field, between 1 and 100. */
                    options: {
                        /** @description Text shown for the option. */
                        label?: string;
                        /** @description Value that the field takes if the option is chosen. */
                        value: string;
                    }[];
                } | {
                    /**
                     * @description Always stringTemplate: the field takes text, which may be a template.
                     * @enum {string}
                     */
                    type: "stringTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Regular expression that the value of the input field must match. */
                    validRegExp?: string;
                } | {
                    /**
                     * @description Always numberTemplate: the field takes a number, which may come from a template.
                     * @enum {string}
                     */
                    type: "numberTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Number that the field holds at first. */
                    defaultValue?: number;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Smallest number that the input field accepts. */
                    validMin?: number;
                    /** @description Largest number that the input field accepts. */
                    validMax?: number;
                } | {
                    /**
                     * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                     * @enum {string}
                     */
                    type: "jsonTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description JSON text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always payloadPath: the field takes a path into the payload.
                     * @enum {string}
                     */
                    type: "payloadPath";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always section: the entry is a heading, not an input.
                     * @enum {string}
                     */
                    type: "section";
                    /** @description Heading shown for the section. */
                    label: string;
                    /** @description ID of the section among the input fields. */
                    id?: string;
                    /** @description Free text that introduces the section. */
                    description?: string;
                })[];
            };
            /** @description Counts of runs and errors, in all and by version. */
            stats?: {
                /** @description Number of runs of the workflow version. */
                runCount?: number;
                /** @description Number of errors in runs of the workflow version. */
                errorCount?: number;
                /** @description Counts of runs and errors for each version of the workflow. */
                byVersion?: {
                    [key: string]: {
                        /** @description Number of runs of this version. */
                        runCount?: number;
                        /** @description Number of errors in runs of this version. */
                        errorCount?: number;
                    };
                };
            };
        } | {
            /** @description ID of the workflow version; set by the service. */
            id?: string;
            /** @description ID of the workflow version, the same as id. */
            flowVersionId?: string;
            /** @description ID of the workflow to which the version belongs. */
            flowId?: string;
            /** @description ID of the application to which the workflow version belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the workflow version was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the workflow version was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the workflow to which the version belongs. */
            name?: string;
            /** @description Free text about the workflow version. */
            description?: string;
            /** @description Icon of the workflow as a data URI with a base64 image. */
            iconData?: string;
            /**
             * @description Class of the workflow; versions of this form exist for experience workflows only.
             * @enum {string}
             */
            flowClass?: "experience";
            /** @description Names of the experience versions that contain this workflow version. */
            versions?: string[];
            /** @description Whether the workflow version runs; false stops it without deleting it. */
            enabled?: boolean;
            /** @description Triggers that start a run of this version. */
            triggers?: {
                /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                key?: string;
                /**
                 * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                 * @enum {string}
                 */
                type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                /** @description Settings of the trigger; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the trigger beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Nodes that do the work of this version. */
            nodes?: {
                /** @description ID of the node, by which outputIds refer to it. */
                id?: string;
                /** @description Kind of node, which decides what it does. */
                type: string;
                /** @description Settings of the node; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the node beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the node, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Global values of the workflow version, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
            }[];
            /** @description Counts of runs and errors, in all and by version. */
            stats?: {
                /** @description Number of runs of the workflow version. */
                runCount?: number;
                /** @description Number of errors in runs of the workflow version. */
                errorCount?: number;
                /** @description Counts of runs and errors for each version of the workflow. */
                byVersion?: {
                    [key: string]: {
                        /** @description Number of runs of this version. */
                        runCount?: number;
                        /** @description Number of errors in runs of this version. */
                        errorCount?: number;
                    };
                };
            };
        };
        /**
         * Workflow Version Patch
         * @description Changes to a workflow version: its notes, or whether it is enabled. Every key is optional; triggers and nodes cannot be changed here.
         * @example {
         *       "notes": "Updated workflow version notes",
         *       "enabled": false
         *     }
         */
        WorkflowVersionPatch: {
            /** @description New free text about the workflow version. */
            notes?: string;
            /** @description Whether the workflow version runs; false stops it without deleting it. */
            enabled?: boolean;
        };
        /**
         * Workflow Version Post
         * @description Describes a new workflow version. Only the version name (1 to 255 characters) is required; triggers, nodes and globals are what it contains.
         * @example {
         *       "version": "v1.2.3",
         *       "notes": "Notes about my new workflow version",
         *       "enabled": false
         *     }
         */
        WorkflowVersionPost: {
            /** @description Name of the new workflow version, such as v1.2.3. */
            version: string;
            /** @description Free text about the new workflow version. */
            notes?: string;
            /** @description Whether the workflow version runs; false stops it without deleting it. */
            enabled?: boolean;
            /** @description Triggers that start a run of this version. */
            triggers?: {
                /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                key?: string;
                /**
                 * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                 * @enum {string}
                 */
                type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                /** @description Settings of the trigger; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the trigger beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Nodes that do the work of this version. */
            nodes?: {
                /** @description ID of the node, by which outputIds refer to it. */
                id?: string;
                /** @description Kind of node, which decides what it does. */
                type: string;
                /** @description Settings of the node; which keys it has depends on its type. */
                config?: Record<string, never>;
                /** @description Free-form data about the node beside its settings. */
                meta?: Record<string, never>;
                /** @description For each output of the node, the IDs of the nodes that it leads to. */
                outputIds?: string[][];
            }[];
            /** @description Global values of the workflow version, each a key with JSON text. */
            globals?: {
                /** @description Name of the global. */
                key: string;
                /** @description Value of the global as JSON text. */
                json: string;
            }[];
            /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
            minimumAgentVersion?: string;
            /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
            customNodeConfig?: {
                /**
                 * @description Number of outputs of the custom node, 1 or 2.
                 * @enum {number}
                 */
                outputCount: 1 | 2;
                /**
                 * @description Whether a result of the custom node is required, is optional or does not exist (none).
                 * @enum {string}
                 */
                resultMode: "optional" | "required" | "none";
                /** @description Free text that says what the result of the custom node is. */
                resultDescription?: string;
                /** @description Input fields that are filled in where the custom node is used. */
                fields: ({
                    /**
                     * @description Always checkbox: the field is a box to tick.
                     * @enum {string}
                     */
                    type: "checkbox";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the box is ticked at first. */
                    defaultValue?: boolean;
                } | {
                    /**
                     * @description Always select: the field is a choice from options.
                     * @enum {string}
                     */
                    type: "select";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Value of the option that is selected at first. */
                    defaultValue: string;
                    /** @description Choices of the select field, between 1 and 100. */
                    options: {
                        /** @description Text shown for the option. */
                        label?: string;
                        /** @description Value that the field takes if the option is chosen. */
                        value: string;
                    }[];
                } | {
                    /**
                     * @description Always stringTemplate: the field takes text, which may be a template.
                     * @enum {string}
                     */
                    type: "stringTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Regular expression that the value of the input field must match. */
                    validRegExp?: string;
                } | {
                    /**
                     * @description Always numberTemplate: the field takes a number, which may come from a template.
                     * @enum {string}
                     */
                    type: "numberTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Number that the field holds at first. */
                    defaultValue?: number;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                    /** @description Smallest number that the input field accepts. */
                    validMin?: number;
                    /** @description Largest number that the input field accepts. */
                    validMax?: number;
                } | {
                    /**
                     * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                     * @enum {string}
                     */
                    type: "jsonTemplate";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description JSON text, which may be a template, that the field holds at first. */
                    defaultValue?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always payloadPath: the field takes a path into the payload.
                     * @enum {string}
                     */
                    type: "payloadPath";
                    /** @description Text shown for the input field. */
                    label: string;
                    /** @description ID of the input field, under which its value is found. */
                    id?: string;
                    /** @description Free text that explains the input field. */
                    description?: string;
                    /** @description Whether the input field must be filled in. */
                    required?: boolean;
                } | {
                    /**
                     * @description Always section: the entry is a heading, not an input.
                     * @enum {string}
                     */
                    type: "section";
                    /** @description Heading shown for the section. */
                    label: string;
                    /** @description ID of the section among the input fields. */
                    id?: string;
                    /** @description Free text that introduces the section. */
                    description?: string;
                })[];
            };
        };
        /**
         * Workflow Versions
         * @description One page of the versions of a workflow, or of versions of that name across workflows, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "675ed18f7ae143cd83dc4bb7",
         *           "flowVersionId": "675ed18f7ae143cd83dc4bb7",
         *           "flowId": "575ed18f7ae143cd83dc4aa6",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "version": "v1.2.3",
         *           "notes": "Description of my workflow version",
         *           "enabled": true,
         *           "triggers": [],
         *           "nodes": [],
         *           "globals": []
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "version",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "flowId": "575ed18f7ae143cd83dc4aa6"
         *     }
         */
        WorkflowVersions: {
            /** @description The workflow versions on this page. */
            items?: components["schemas"]["WorkflowVersion"][];
            /** @description Number of workflow versions on this page. */
            count?: number;
            /** @description Number of workflow versions that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of workflow versions on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the workflow versions are ordered. */
            sortField?: string;
            /**
             * @description Order of the workflow versions by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the workflow versions belong. */
            applicationId?: string;
            /** @description ID of the workflow whose versions are listed. */
            flowId?: string;
        };
        /**
         * Workflows
         * @description One page of the workflows of an application, with the number of items on it (count), the number in all (totalCount), the paging, sorting and filtering applied and the class asked for.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ed18f7ae143cd83dc4aa6",
         *           "flowId": "575ed18f7ae143cd83dc4aa6",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Workflow",
         *           "description": "Description of my empty workflow",
         *           "enabled": true,
         *           "triggers": [],
         *           "nodes": [],
         *           "globals": [],
         *           "stats": {
         *             "runCount": 0,
         *             "errorCount": 0
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        Workflows: {
            /** @description The workflows on this page. */
            items?: components["schemas"]["Workflow"][];
            /** @description Number of workflows on this page. */
            count?: number;
            /** @description Number of workflows that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of workflows on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the workflows are ordered. */
            sortField?: string;
            /**
             * @description Order of the workflows by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the workflows belong. */
            applicationId?: string;
            /**
             * @description Class of the listed workflows.
             * @enum {string}
             */
            flowClass?: "cloud" | "edge" | "experience" | "customNode";
        };
        /**
         * Workflows Import Post
         * @description Workflows and workflow versions to bring into an application, at most 1000 of each. A workflow needs a name; a version needs its version name.
         * @example {
         *       "flows": [
         *         {
         *           "id": "575ed18f7ae143cd83dc4aa6",
         *           "flowId": "575ed18f7ae143cd83dc4aa6",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Workflow",
         *           "description": "Description of my empty workflow",
         *           "enabled": true,
         *           "triggers": [],
         *           "nodes": [],
         *           "globals": []
         *         }
         *       ],
         *       "flowVersions": []
         *     }
         */
        WorkflowsImportPost: {
            /** @description Workflows to bring into the application. */
            flows?: ({
                /** @description ID that the workflow has in the imported material; the import gives it a new one. */
                id?: string;
                /** @description ID of the application from which the imported workflow comes. */
                applicationId?: string;
                /** @description Name of the workflow to import. */
                name: string;
                /** @description Free text about the workflow to import. */
                description?: string;
                /** @description Icon of the workflow as a data URI with a base64 image. */
                iconData?: string;
                /** @description Whether the workflow runs; false stops it without deleting it. */
                enabled?: boolean;
                /** @description Triggers that start a run of the workflow. */
                triggers?: {
                    /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                    key?: string;
                    /**
                     * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                     * @enum {string}
                     */
                    type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                    /** @description Settings of the trigger; which keys it has depends on its type. */
                    config?: Record<string, never>;
                    /** @description Free-form data about the trigger beside its settings. */
                    meta?: Record<string, never>;
                    /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                    outputIds?: string[][];
                }[];
                /** @description Nodes that do the work of the workflow. */
                nodes?: {
                    /** @description ID of the node, by which outputIds refer to it. */
                    id?: string;
                    /** @description Kind of node, which decides what it does. */
                    type: string;
                    /** @description Settings of the node; which keys it has depends on its type. */
                    config?: Record<string, never>;
                    /** @description Free-form data about the node beside its settings. */
                    meta?: Record<string, never>;
                    /** @description For each output of the node, the IDs of the nodes that it leads to. */
                    outputIds?: string[][];
                }[];
                /** @description Global values of the workflow, each a key with JSON text. */
                globals?: {
                    /** @description Name of the global. */
                    key: string;
                    /** @description Value of the global as JSON text. */
                    json: string;
                }[];
                /**
                 * @description Class of the workflow: runs in the cloud, on edge devices or in an experience, or is a custom node.
                 * @enum {string}
                 */
                flowClass?: "cloud" | "edge" | "experience" | "customNode";
                /** @description ID of the version that is the default of the workflow; null for none. */
                defaultVersionId?: string | null;
                /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
                minimumAgentVersion?: string;
                /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
                customNodeConfig?: {
                    /**
                     * @description Number of outputs of the custom node, 1 or 2.
                     * @enum {number}
                     */
                    outputCount: 1 | 2;
                    /**
                     * @description Whether a result of the custom node is required, is optional or does not exist (none).
                     * @enum {string}
                     */
                    resultMode: "optional" | "required" | "none";
                    /** @description Free text that says what the result of the custom node is. */
                    resultDescription?: string;
                    /** @description Input fields that are filled in where the custom node is used. */
                    fields: ({
                        /**
                         * @description Always checkbox: the field is a box to tick.
                         * @enum {string}
                         */
                        type: "checkbox";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Whether the box is ticked at first. */
                        defaultValue?: boolean;
                    } | {
                        /**
                         * @description Always select: the field is a choice from options.
                         * @enum {string}
                         */
                        type: "select";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Value of the option that is selected at first. */
                        defaultValue: string;
                        /** @description Choices of the select field, between 1 and 100. */
                        options: {
                            /** @description Text shown for the option. */
                            label?: string;
                            /** @description Value that the field takes if the option is chosen. */
                            value: string;
                        }[];
                    } | {
                        /**
                         * @description Always stringTemplate: the field takes text, which may be a template.
                         * @enum {string}
                         */
                        type: "stringTemplate";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Text, which may be a template, that the field holds at first. */
                        defaultValue?: string;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                        /** @description Regular expression that the value of the input field must match. */
                        validRegExp?: string;
                    } | {
                        /**
                         * @description Always numberTemplate: the field takes a number, which may come from a template.
                         * @enum {string}
                         */
                        type: "numberTemplate";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Number that the field holds at first. */
                        defaultValue?: number;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                        /** @description Smallest number that the input field accepts. */
                        validMin?: number;
                        /** @description Largest number that the input field accepts. */
                        validMax?: number;
                    } | {
                        /**
                         * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                         * @enum {string}
                         */
                        type: "jsonTemplate";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description JSON text, which may be a template, that the field holds at first. */
                        defaultValue?: string;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                    } | {
                        /**
                         * @description Always payloadPath: the field takes a path into the payload.
                         * @enum {string}
                         */
                        type: "payloadPath";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                    } | {
                        /**
                         * @description Always section: the entry is a heading, not an input.
                         * @enum {string}
                         */
                        type: "section";
                        /** @description Heading shown for the section. */
                        label: string;
                        /** @description ID of the section among the input fields. */
                        id?: string;
                        /** @description Free text that introduces the section. */
                        description?: string;
                    })[];
                };
                /** @description Kinds of workflow in which the custom node can be used; cloud is the only value. */
                customNodeSupports?: "cloud"[];
            } & {
                [key: string]: unknown;
            })[];
            /** @description Workflow versions to bring into the application. */
            flowVersions?: ({
                /** @description ID that the version has in the imported material; the import gives it a new one. */
                id?: string;
                /** @description ID of the workflow to which the version belongs. */
                flowId?: string;
                /** @description ID of the application from which the imported workflow version comes. */
                applicationId?: string;
                /** @description Name of the workflow version, such as v1.2.3. */
                version: string;
                /** @description Free text about the workflow version. */
                notes?: string;
                /** @description Whether the workflow version runs; false stops it without deleting it. */
                enabled?: boolean;
                /** @description Triggers that start a run of this version. */
                triggers?: {
                    /** @description What starts the workflow, depending on type: for webhook, the ID of the webhook. */
                    key?: string;
                    /**
                     * @description Kind of trigger: what starts the workflow, such as timer, webhook or deviceCommand.
                     * @enum {string}
                     */
                    type: "customNodeStart" | "dataTable" | "deviceCommand" | "deviceId" | "deviceIdConnect" | "deviceIdDisconnect" | "deviceIdInactivity" | "deviceTag" | "deviceTagConnect" | "deviceTagDisconnect" | "deviceTagInactivity" | "endpoint" | "event" | "fileWatch" | "integration" | "mqttTopic" | "redis" | "request" | "serial" | "timer" | "udp" | "virtualButton" | "webhook";
                    /** @description Settings of the trigger; which keys it has depends on its type. */
                    config?: Record<string, never>;
                    /** @description Free-form data about the trigger beside its settings. */
                    meta?: Record<string, never>;
                    /** @description For each output of the trigger, the IDs of the nodes that it leads to. */
                    outputIds?: string[][];
                }[];
                /** @description Nodes that do the work of this version. */
                nodes?: {
                    /** @description ID of the node, by which outputIds refer to it. */
                    id?: string;
                    /** @description Kind of node, which decides what it does. */
                    type: string;
                    /** @description Settings of the node; which keys it has depends on its type. */
                    config?: Record<string, never>;
                    /** @description Free-form data about the node beside its settings. */
                    meta?: Record<string, never>;
                    /** @description For each output of the node, the IDs of the nodes that it leads to. */
                    outputIds?: string[][];
                }[];
                /** @description Global values of the workflow version, each a key with JSON text. */
                globals?: {
                    /** @description Name of the global. */
                    key: string;
                    /** @description Value of the global as JSON text. */
                    json: string;
                }[];
                /** @description Lowest version of the edge agent that the workflow needs: three numbers separated by points. */
                minimumAgentVersion?: string;
                /** @description Outputs, result and input fields of the node, for a workflow of class customNode. */
                customNodeConfig?: {
                    /**
                     * @description Number of outputs of the custom node, 1 or 2.
                     * @enum {number}
                     */
                    outputCount: 1 | 2;
                    /**
                     * @description Whether a result of the custom node is required, is optional or does not exist (none).
                     * @enum {string}
                     */
                    resultMode: "optional" | "required" | "none";
                    /** @description Free text that says what the result of the custom node is. */
                    resultDescription?: string;
                    /** @description Input fields that are filled in where the custom node is used. */
                    fields: ({
                        /**
                         * @description Always checkbox: the field is a box to tick.
                         * @enum {string}
                         */
                        type: "checkbox";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Whether the box is ticked at first. */
                        defaultValue?: boolean;
                    } | {
                        /**
                         * @description Always select: the field is a choice from options.
                         * @enum {string}
                         */
                        type: "select";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Value of the option that is selected at first. */
                        defaultValue: string;
                        /** @description Choices of the select field, between 1 and 100. */
                        options: {
                            /** @description Text shown for the option. */
                            label?: string;
                            /** @description Value that the field takes if the option is chosen. */
                            value: string;
                        }[];
                    } | {
                        /**
                         * @description Always stringTemplate: the field takes text, which may be a template.
                         * @enum {string}
                         */
                        type: "stringTemplate";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Text, which may be a template, that the field holds at first. */
                        defaultValue?: string;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                        /** @description Regular expression that the value of the input field must match. */
                        validRegExp?: string;
                    } | {
                        /**
                         * @description Always numberTemplate: the field takes a number, which may come from a template.
                         * @enum {string}
                         */
                        type: "numberTemplate";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Number that the field holds at first. */
                        defaultValue?: number;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                        /** @description Smallest number that the input field accepts. */
                        validMin?: number;
                        /** @description Largest number that the input field accepts. */
                        validMax?: number;
                    } | {
                        /**
                         * @description Always jsonTemplate: the field takes JSON, which may come from a template.
                         * @enum {string}
                         */
                        type: "jsonTemplate";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description JSON text, which may be a template, that the field holds at first. */
                        defaultValue?: string;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                    } | {
                        /**
                         * @description Always payloadPath: the field takes a path into the payload.
                         * @enum {string}
                         */
                        type: "payloadPath";
                        /** @description Text shown for the input field. */
                        label: string;
                        /** @description ID of the input field, under which its value is found. */
                        id?: string;
                        /** @description Free text that explains the input field. */
                        description?: string;
                        /** @description Whether the input field must be filled in. */
                        required?: boolean;
                    } | {
                        /**
                         * @description Always section: the entry is a heading, not an input.
                         * @enum {string}
                         */
                        type: "section";
                        /** @description Heading shown for the section. */
                        label: string;
                        /** @description ID of the section among the input fields. */
                        id?: string;
                        /** @description Free text that introduces the section. */
                        description?: string;
                    })[];
                };
            } & {
                [key: string]: unknown;
            })[];
        };
        /**
         * Workflow Import Result
         * @description What an import created, with two maps that lead from the ids in the imported material to the ids given to the new workflows and versions.
         * @example {
         *       "flows": [
         *         {
         *           "id": "575ed18f7ae143cd83dc4aa6",
         *           "flowId": "575ed18f7ae143cd83dc4aa6",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Workflow",
         *           "description": "Description of my empty workflow",
         *           "enabled": true,
         *           "triggers": [],
         *           "nodes": [],
         *           "globals": [],
         *           "stats": {
         *             "runCount": 0,
         *             "errorCount": 0
         *           }
         *         }
         *       ],
         *       "flowVersions": [],
         *       "importedFlowIdMap": {
         *         "575ed18f7ae143cd83dc4aa6": "575efbcc7ae143cd83dc4aae"
         *       },
         *       "importedVersionIdMap": {}
         *     }
         */
        WorkflowImportResult: {
            /** @description Workflows that the import created. */
            flows?: components["schemas"]["Workflow"][];
            /** @description Workflow versions that the import created. */
            flowVersions?: components["schemas"]["WorkflowVersion"][];
            /** @description ID of each new workflow, keyed by the ID it had in the imported material. */
            importedFlowIdMap?: {
                [key: string]: string;
            };
            /** @description ID of each new workflow version, keyed by the ID it had in the imported material. */
            importedVersionIdMap?: {
                [key: string]: string;
            };
        };
        /**
         * Github Login
         * @description Authenticates a user by an access token of GitHub. May name the scopes wanted and a lifetime for the token (tokenTTL, zero or more).
         * @example {
         *       "accessToken": "the github access token"
         *     }
         */
        GithubLogin: {
            /** @description OAuth access token issued by GitHub. */
            accessToken: string;
            /** @description Scopes that the access token shall carry, each at most once. */
            requestedScopes?: ((("all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "application.*" | "applicationApiToken.*" | "applicationApiTokens.*" | "applicationKey.*" | "applicationKeys.*" | "data.*" | "dataTable.*" | "dataTables.*" | "dataTableRow.*" | "dataTableRows.*" | "device.*" | "deviceRecipe.*" | "deviceRecipes.*" | "devices.*" | "edgeDeployments.*" | "event.*" | "events.*" | "experience.*" | "experienceDomain.*" | "experienceDomains.*" | "experienceEndpoint.*" | "experienceEndpoints.*" | "experienceGroup.*" | "experienceGroups.*" | "experienceSlug.*" | "experienceSlugs.*" | "experienceUser.*" | "experienceUsers.*" | "experienceVersion.*" | "experienceVersions.*" | "experienceView.*" | "experienceViews.*" | "integration.*" | "integrations.*" | "file.*" | "files.*" | "flow.*" | "flows.*" | "flowVersion.*" | "flowVersions.*" | "webhook.*" | "webhooks.*" | "application.archiveData" | "application.backfillArchiveData" | "application.debug" | "application.delete" | "application.get" | "application.mqttPublishMessage" | "application.mqttSubscriptionStream" | "application.patch" | "application.payloadCounts" | "application.search" | "applicationApiToken.delete" | "applicationApiToken.get" | "applicationApiToken.patch" | "applicationApiTokens.get" | "applicationApiTokens.post" | "applicationKey.delete" | "applicationKey.get" | "applicationKey.patch" | "applicationKeys.get" | "applicationKeys.post" | "data.lastValueQuery" | "data.timeSeriesQuery" | "dataTable.addColumn" | "dataTable.delete" | "dataTable.get" | "dataTable.patch" | "dataTable.removeColumn" | "dataTableRow.delete" | "dataTableRow.get" | "dataTableRow.patch" | "dataTableRows.get" | "dataTableRows.post" | "dataTableRows.query" | "dataTableRows.export" | "dataTableRows.delete" | "dataTableRows.truncate" | "dataTables.get" | "dataTables.post" | "device.commandStream" | "device.debug" | "device.delete" | "device.export" | "device.get" | "device.getCommand" | "device.getCompositeState" | "device.getLogEntries" | "device.getState" | "device.patch" | "device.removeData" | "device.sendCommand" | "device.sendState" | "device.setConnectionStatus" | "device.stateStream" | "deviceRecipe.bulkCreate" | "deviceRecipe.delete" | "deviceRecipe.get" | "deviceRecipe.patch" | "deviceRecipes.get" | "deviceRecipes.post" | "devices.detailedSummary" | "devices.export" | "devices.get" | "devices.post" | "devices.sendCommand" | "edgeDeployments.get" | "edgeDeployments.release" | "edgeDeployments.remove" | "edgeDeployments.replace" | "event.delete" | "event.get" | "event.patch" | "events.get" | "events.mostRecentBySeverity" | "events.patch" | "events.post" | "experience.delete" | "experience.bootstrap" | "experienceDomain.delete" | "experienceDomain.get" | "experienceDomain.patch" | "experienceDomains.get" | "experienceDomains.post" | "experienceEndpoint.delete" | "experienceEndpoint.get" | "experienceEndpoint.patch" | "experienceEndpoints.get" | "experienceEndpoints.post" | "experienceEndpoints.stats" | "experienceGroup.delete" | "experienceGroup.get" | "experienceGroup.patch" | "experienceGroups.detailedSummary" | "experienceGroups.get" | "experienceGroups.post" | "experienceSlug.delete" | "experienceSlug.get" | "experienceSlug.patch" | "experienceSlugs.get" | "experienceSlugs.post" | "experienceUser.delete" | "experienceUser.get" | "experienceUser.patch" | "experienceUsers.detailedSummary" | "experienceUsers.get" | "experienceUsers.post" | "experienceVersion.delete" | "experienceVersion.get" | "experienceVersion.patch" | "experienceVersions.get" | "experienceVersions.post" | "experienceView.debug" | "experienceView.delete" | "experienceView.get" | "experienceView.patch" | "experienceViews.debug" | "experienceViews.detailedSummary" | "experienceViews.get" | "experienceViews.post" | "file.get" | "file.patch" | "file.move" | "file.delete" | "files.get" | "files.post" | "flow.debug" | "flow.delete" | "flow.clearStorageEntries" | "flow.get" | "flow.getStorageEntries" | "flow.log" | "flow.patch" | "flow.pressVirtualButton" | "flow.setStorageEntry" | "flows.get" | "flows.getByVersion" | "flows.import" | "flows.post" | "flowVersion.delete" | "flowVersion.get" | "flowVersion.log" | "flowVersion.patch" | "flowVersions.get" | "flowVersions.post" | "integration.delete" | "integration.get" | "integration.patch" | "integrations.get" | "integrations.post" | "webhook.delete" | "webhook.get" | "webhook.patch" | "webhooks.get" | "webhooks.post") | ("all.Organization" | "all.Organization.read" | "applications.*" | "auditLog.*" | "auditLogs.*" | "dashboard.*" | "dashboards.*" | "org.*" | "solution.*" | "solutions.*" | "solutionUser.*" | "solutionUsers.*" | "applications.get" | "applications.post" | "applications.detailedSummary" | "auditLog.get" | "auditLogs.get" | "dashboard.patch" | "dashboard.delete" | "dashboard.sendReport" | "dashboards.get" | "dashboards.post" | "org.get" | "org.patch" | "org.delete" | "org.pendingInvites" | "org.inviteMember" | "org.revokeInvite" | "org.modifyMember" | "org.removeMember" | "org.payloadCounts" | "org.invoices" | "org.currentCard" | "org.chargeDetails" | "org.transferResources" | "solutionUser.get" | "solutionUser.patch" | "solutionUser.delete" | "solutionUsers.get" | "solutionUsers.post" | "solution.get" | "solution.patch" | "solution.delete" | "solutions.get" | "solutions.post")) | ("all.User" | "all.User.read" | "me.*" | "orgs.*" | "me.get" | "me.patch" | "me.delete" | "me.verifyEmail" | "me.changePassword" | "me.enableTwoFactorAuth" | "me.disableTwoFactorAuth" | "me.disconnectGithub" | "me.connectGithub" | "me.disconnectTwitter" | "me.connectTwitter" | "me.addRecentItem" | "me.fetchRecentItems" | "me.payloadCounts" | "me.transferResources" | "orgs.get" | "orgs.post"))[];
            /** @description Lifetime wanted for the access token, zero or more. */
            tokenTTL?: number;
        };
        /**
         * Integration
         * @description One connection of an application to an outside service: its kind, its topics, the settings of that kind and, under status, when it last connected and the last error.
         * @example {
         *       "id": "58ec07f20c747f65243d0d76",
         *       "integrationId": "58ec07f20c747f65243d0d76",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "Example Integrations",
         *       "integrationType": "mqtt",
         *       "enabled": true,
         *       "topics": [
         *         "myTopic"
         *       ],
         *       "mqttConfig": {
         *         "clientId": "exampleClientId",
         *         "username": "exampleUsername",
         *         "password": "examplePassword",
         *         "port": 8883,
         *         "protocol": "mqtts",
         *         "host": "broker.example.com"
         *       },
         *       "status": {
         *         "lastKeepAlive": 1491863679994,
         *         "connectInfo": {
         *           "ts": 1490629589313
         *         },
         *         "disconnectInfo": {
         *           "ts": 1490629587190,
         *           "error": "Keepalive Timeout"
         *         }
         *       }
         *     }
         */
        Integration: {
            /** @description ID of the integration; set by the service. */
            id?: string;
            /** @description ID of the integration, the same as id. */
            integrationId?: string;
            /** @description ID of the application to which the integration belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the integration was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the integration was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the integration, 1 to 1024 characters. */
            name?: string;
            /**
             * @description Kind of outside service, which decides which of the settings objects applies.
             * @enum {string}
             */
            integrationType?: "googlePubSub" | "meridian" | "mqtt" | "particle";
            /** @description Whether the integration is active; false pauses it without deleting it. */
            enabled?: boolean;
            /** @description Topics that the integration subscribes to. */
            topics?: string[];
            /** @description Settings for an integration of type googlePubSub. */
            googlePubSubConfig?: {
                /** @description ID of the Google Cloud project with which the integration works. */
                projectId: string;
                /** @description Credentials for Google Cloud as JSON text. */
                keyJson: string;
            };
            /** @description Settings for an integration of type mqtt. */
            mqttConfig?: {
                /** @description Client ID under which the integration connects to the broker. */
                clientId?: string;
                /** @description User name with which the integration signs in to the broker. */
                username?: string;
                /** @description Password with which the integration signs in to the broker. */
                password?: string;
                /** @description Whether the connection to the broker uses a clean session. */
                clean?: boolean;
                /** @description TCP port of the MQTT broker, such as 8883. */
                port: number;
                /**
                 * @description Transport to the broker: MQTT or WebSocket, plain (mqtt, ws) or encrypted (mqtts, wss).
                 * @enum {string}
                 */
                protocol: "mqtt" | "mqtts" | "ws" | "wss";
                /** @description Host name of the MQTT broker, such as broker.example.com. */
                host: string;
                /** @description Private key that belongs to the client certificate. */
                privateKey?: string;
                /** @description Client certificate that is presented to the MQTT broker. */
                certificate?: string;
                /** @description Certificate of the authority against which the MQTT broker is verified. */
                caCertificate?: string;
            };
            /** @description Settings for an integration of type particle. */
            particleConfig?: {
                /** @description Access token for the Particle service. */
                accessToken: string;
                /** @description Slug or ID of a Particle product. */
                productSlugOrId?: string;
                /** @description Slug or ID of a Particle organization. */
                orgSlugOrId?: string;
                /** @description Name or ID of a Particle device. */
                deviceNameOrId?: string;
            };
            /** @description Settings for an integration of type meridian. */
            meridianConfig?: {
                /** @description Token with which the integration authenticates to Meridian. */
                authenticationToken: string;
                /** @description ID of the Meridian location to connect to. */
                locationId: string;
                /** @description Whether updates about assets are taken in from Meridian. */
                assetUpdates?: boolean;
                /** @description Whether updates about zones are taken in from Meridian. */
                zoneUpdates?: boolean;
            };
            /** @description When the integration last connected and disconnected, and the last error. */
            status?: {
                /** @description Time of the last keep-alive, in milliseconds since the Unix epoch. */
                lastKeepAlive?: number;
                /** @description Time of the next attempt to connect, in milliseconds since the Unix epoch. */
                nextAttempt?: number;
                /** @description Facts about the last time that the integration connected. */
                connectInfo?: {
                    /** @description Time of the connection, in milliseconds since the Unix epoch. */
                    ts?: number | null;
                };
                /** @description Facts about the last time that the integration lost its connection. */
                disconnectInfo?: {
                    /** @description Time of the disconnection, in milliseconds since the Unix epoch. */
                    ts?: number | null;
                    /** @description What ended the connection, such as Keepalive Timeout. */
                    error?: string;
                };
            };
        };
        /**
         * Integration Patch
         * @description Changes to an integration; every key is optional. The settings object to send is the one of its kind.
         * @example {
         *       "topics": [
         *         "differentTopic"
         *       ]
         *     }
         */
        IntegrationPatch: {
            /** @description New name of the integration, 1 to 1024 characters. */
            name?: string;
            /**
             * @description Kind of outside service, which decides which of the settings objects applies.
             * @enum {string}
             */
            integrationType?: "googlePubSub" | "meridian" | "mqtt" | "particle";
            /** @description Whether the integration is active; false pauses it without deleting it. */
            enabled?: boolean;
            /** @description Topics that the integration subscribes to. */
            topics?: string[];
            /** @description Settings for an integration of type googlePubSub. */
            googlePubSubConfig?: {
                /** @description ID of the Google Cloud project with which the integration works. */
                projectId: string;
                /** @description Credentials for Google Cloud as JSON text. */
                keyJson: string;
            };
            /** @description Settings for an integration of type mqtt. */
            mqttConfig?: {
                /** @description Client ID under which the integration connects to the broker. */
                clientId?: string;
                /** @description User name with which the integration signs in to the broker. */
                username?: string;
                /** @description Password with which the integration signs in to the broker. */
                password?: string;
                /** @description Whether the connection to the broker uses a clean session. */
                clean?: boolean;
                /** @description TCP port of the MQTT broker, such as 8883. */
                port: number;
                /**
                 * @description Transport to the broker: MQTT or WebSocket, plain (mqtt, ws) or encrypted (mqtts, wss).
                 * @enum {string}
                 */
                protocol: "mqtt" | "mqtts" | "ws" | "wss";
                /** @description Host name of the MQTT broker, such as broker.example.com. */
                host: string;
                /** @description Private key that belongs to the client certificate. */
                privateKey?: string;
                /** @description Client certificate that is presented to the MQTT broker. */
                certificate?: string;
                /** @description Certificate of the authority against which the MQTT broker is verified. */
                caCertificate?: string;
            };
            /** @description Settings for an integration of type particle. */
            particleConfig?: {
                /** @description Access token for the Particle service. */
                accessToken: string;
                /** @description Slug or ID of a Particle product. */
                productSlugOrId?: string;
                /** @description Slug or ID of a Particle organization. */
                orgSlugOrId?: string;
                /** @description Name or ID of a Particle device. */
                deviceNameOrId?: string;
            };
            /** @description Settings for an integration of type meridian. */
            meridianConfig?: {
                /** @description Token with which the integration authenticates to Meridian. */
                authenticationToken: string;
                /** @description ID of the Meridian location to connect to. */
                locationId: string;
                /** @description Whether updates about assets are taken in from Meridian. */
                assetUpdates?: boolean;
                /** @description Whether updates about zones are taken in from Meridian. */
                zoneUpdates?: boolean;
            };
        };
        /**
         * Integration Post
         * @description Describes a new integration. Name and kind are required; give with them the settings object of that kind (Google Pub/Sub, Meridian, MQTT or Particle).
         * @example {
         *       "name": "Example Integrations",
         *       "integrationType": "mqtt",
         *       "topics": [
         *         "myTopic"
         *       ],
         *       "mqttConfig": {
         *         "clientId": "exampleClientId",
         *         "username": "exampleUsername",
         *         "password": "examplePassword",
         *         "port": 8883,
         *         "protocol": "mqtts",
         *         "host": "broker.example.com"
         *       }
         *     }
         */
        IntegrationPost: {
            /** @description Name of the new integration, 1 to 1024 characters. */
            name: string;
            /**
             * @description Kind of outside service, which decides which of the settings objects applies.
             * @enum {string}
             */
            integrationType: "googlePubSub" | "meridian" | "mqtt" | "particle";
            /** @description Whether the integration is active; false pauses it without deleting it. */
            enabled?: boolean;
            /** @description Topics that the integration subscribes to. */
            topics?: string[];
            /** @description Settings for an integration of type googlePubSub. */
            googlePubSubConfig?: {
                /** @description ID of the Google Cloud project with which the integration works. */
                projectId: string;
                /** @description Credentials for Google Cloud as JSON text. */
                keyJson: string;
            };
            /** @description Settings for an integration of type mqtt. */
            mqttConfig?: {
                /** @description Client ID under which the integration connects to the broker. */
                clientId?: string;
                /** @description User name with which the integration signs in to the broker. */
                username?: string;
                /** @description Password with which the integration signs in to the broker. */
                password?: string;
                /** @description Whether the connection to the broker uses a clean session. */
                clean?: boolean;
                /** @description TCP port of the MQTT broker, such as 8883. */
                port: number;
                /**
                 * @description Transport to the broker: MQTT or WebSocket, plain (mqtt, ws) or encrypted (mqtts, wss).
                 * @enum {string}
                 */
                protocol: "mqtt" | "mqtts" | "ws" | "wss";
                /** @description Host name of the MQTT broker, such as broker.example.com. */
                host: string;
                /** @description Private key that belongs to the client certificate. */
                privateKey?: string;
                /** @description Client certificate that is presented to the MQTT broker. */
                certificate?: string;
                /** @description Certificate of the authority against which the MQTT broker is verified. */
                caCertificate?: string;
            };
            /** @description Settings for an integration of type particle. */
            particleConfig?: {
                /** @description Access token for the Particle service. */
                accessToken: string;
                /** @description Slug or ID of a Particle product. */
                productSlugOrId?: string;
                /** @description Slug or ID of a Particle organization. */
                orgSlugOrId?: string;
                /** @description Name or ID of a Particle device. */
                deviceNameOrId?: string;
            };
            /** @description Settings for an integration of type meridian. */
            meridianConfig?: {
                /** @description Token with which the integration authenticates to Meridian. */
                authenticationToken: string;
                /** @description ID of the Meridian location to connect to. */
                locationId: string;
                /** @description Whether updates about assets are taken in from Meridian. */
                assetUpdates?: boolean;
                /** @description Whether updates about zones are taken in from Meridian. */
                zoneUpdates?: boolean;
            };
        };
        /**
         * Integrations
         * @description One page of the integrations of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "58ec07f20c747f65243d0d76",
         *           "integrationId": "58ec07f20c747f65243d0d76",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "Example Integrations",
         *           "integrationType": "mqtt",
         *           "enabled": true,
         *           "topics": [
         *             "myTopic"
         *           ],
         *           "mqttConfig": {
         *             "clientId": "exampleClientId",
         *             "username": "exampleUsername",
         *             "password": "examplePassword",
         *             "port": 8883,
         *             "protocol": "mqtts",
         *             "host": "broker.example.com"
         *           },
         *           "status": {
         *             "lastKeepAlive": 1491863679994,
         *             "connectInfo": {
         *               "ts": 1490629589313
         *             },
         *             "disconnectInfo": {
         *               "ts": 1490629587190,
         *               "error": "Keepalive Timeout"
         *             }
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        Integrations: {
            /** @description The integrations on this page. */
            items?: components["schemas"]["Integration"][];
            /** @description Number of integrations on this page. */
            count?: number;
            /** @description Number of integrations that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of integrations on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the integrations are ordered. */
            sortField?: string;
            /**
             * @description Order of the integrations by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the integrations belong. */
            applicationId?: string;
        };
        /**
         * Last Value Data
         * @description The last known value of the attribute asked for, with its time, keyed by device id.
         * @example {
         *       "575ecf887ae143cd83dc4aa2": {
         *         "time": "2016-06-13T04:00:00.000Z",
         *         "data": {
         *           "voltage": 12
         *         }
         *       },
         *       "575ef5c97ae143cd83dc4aac": {
         *         "time": "2016-06-12T08:30:00.000Z",
         *         "data": {
         *           "voltage": 19
         *         }
         *       }
         *     }
         */
        LastValueData: {
            [key: string]: {
                /**
                 * Format: date-time
                 * @description When the value was reported, as an ISO 8601 time.
                 */
                time: string;
                /** @description The attribute asked for, with its last known value. */
                data: {
                    [key: string]: number | string | boolean;
                };
            };
        };
        /**
         * Last Value Query
         * @description Asks for the latest value of one attribute on devices chosen by id (at most 1000) or by tag (at most 100).
         * @example {
         *       "deviceIds": [
         *         "575ecf887ae143cd83dc4aa2",
         *         "575ef5c97ae143cd83dc4aac"
         *       ],
         *       "attribute": "voltage"
         *     }
         */
        LastValueQuery: {
            /** @description Name of the attribute whose latest value is asked for. */
            attribute?: string;
            /** @description Tags of the devices whose data is queried. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
            /** @description IDs of the devices whose data is queried. */
            deviceIds?: string[];
        };
        /**
         * Me
         * @description The calling user: profile, limits of the account, recently used items where they were asked for and, under summary, counts of what the user owns.
         * @example {
         *       "id": "575ed70c7ae143cd83dc4aa9",
         *       "userId": "575ed70c7ae143cd83dc4aa9",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
         *       "email": "example@losant.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "companyName": "Losant IoT, Inc.",
         *       "url": "https://www.losant.com",
         *       "emailVerified": true,
         *       "twoFactorAuthEnabled": false,
         *       "fullName": "Example Name",
         *       "summary": {
         *         "appCount": 8,
         *         "dashCount": 5,
         *         "orgCount": 2,
         *         "deviceCount": 12,
         *         "flowCount": 3,
         *         "webhookCount": 0,
         *         "keyCount": 2,
         *         "deviceRecipeCount": 0
         *       }
         *     }
         */
        Me: {
            /** @description ID of the user; set by the service. */
            id?: string;
            /** @description ID of the user, the same as id. */
            userId?: string;
            /**
             * Format: date-time
             * @description When the user was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the user was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /**
             * Format: date-time
             * @description When the password was last changed, as an ISO 8601 time.
             */
            passwordLastUpdated?: string;
            /**
             * Format: email
             * @description Email address of the user.
             */
            email?: string;
            /** @description First name of the user. */
            firstName?: string;
            /** @description Last name of the user. */
            lastName?: string;
            /** @description Name of the company for which the user works. */
            companyName?: string;
            /** @description Job title of the user. */
            title?: string;
            /** @description Phone number of the user, as free text. */
            phoneNumber?: string;
            /** @description Place where the user is, as free text. */
            location?: string;
            /** @description Website of the user. */
            url?: string;
            /**
             * Format: date-time
             * @description Tokens of the user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Whether the email address of the user has been verified. */
            emailVerified?: boolean;
            /** @description Whether the user signs in with two-factor authentication. */
            twoFactorAuthEnabled?: boolean;
            /** @description First and last name of the user in one text. */
            fullName?: string;
            /** @description Name of the GitHub account that is connected to the user. */
            githubName?: string;
            /** @description Name of the Twitter account that is connected to the user. */
            twitterName?: string;
            /**
             * Format: uri
             * @description URL of an image that stands for the user.
             */
            avatarUrl?: string;
            /** @description How much of each kind the user may have. */
            limits?: {
                /** @description Largest number of API tokens that the user may have. */
                apitoken?: number;
                /** @description Largest number of applications that the user may have. */
                application?: number;
                /** @description Largest number of access keys that the user may have. */
                applicationkey?: number;
                /** @description Largest number of dashboards that the user may have. */
                dashboard?: number;
                /** @description Largest number of data tables that the user may have. */
                datatable?: number;
                /** @description Largest number of devices that the user may have. */
                device?: number;
                /** @description Largest number of device recipes that the user may have. */
                devicerecipe?: number;
                /** @description Largest number of experience domains that the user may have. */
                experiencedomain?: number;
                /** @description Largest number of experience endpoints that the user may have. */
                experienceendpoint?: number;
                /** @description Largest number of experience groups that the user may have. */
                experiencegroup?: number;
                /** @description Largest number of experience slugs that the user may have. */
                experienceslug?: number;
                /** @description Largest number of experience users that the user may have. */
                experienceuser?: number;
                /** @description Largest number of experience versions that the user may have. */
                experienceversion?: number;
                /** @description Largest number of experience views that the user may have. */
                experienceview?: number;
                /** @description Largest number of files that the user may have. */
                file?: number;
                /** @description Largest number of workflows that the user may have. */
                flow?: number;
                /** @description Largest number of integrations that the user may have. */
                integration?: number;
                /** @description Largest number of webhooks that the user may have. */
                webhook?: number;
                /** @description Limit on how long data of the user is kept (time to live). */
                dataTTL?: number;
                /** @description Largest number of payloads that the user may have. */
                payload?: number;
            };
            recentDashboards?: components["schemas"]["RecentItemList"];
            recentApplications?: components["schemas"]["RecentItemList"];
            recentOrganizations?: components["schemas"]["RecentItemList"];
            /** @description Counts of what the user owns; a request can choose which. */
            summary?: {
                /** @description Number of API tokens that the user owns. */
                apiTokenCount?: number;
                /** @description Number of applications that the user owns. */
                appCount?: number;
                /** @description Number of access keys that the user owns. */
                keyCount?: number;
                /** @description Number of dashboards that the user owns. */
                dashCount?: number;
                /** @description Number of data tables that the user owns. */
                dataTableCount?: number;
                /** @description Number of devices that the user owns. */
                deviceCount?: number;
                /** @description Number of device recipes that the user owns. */
                deviceRecipeCount?: number;
                /** @description Number of experience domains that the user owns. */
                experienceDomainCount?: number;
                /** @description Number of experience endpoints that the user owns. */
                experienceEndpointCount?: number;
                /** @description Number of experience groups that the user owns. */
                experienceGroupCount?: number;
                /** @description Number of experience slugs that the user owns. */
                experienceSlugCount?: number;
                /** @description Number of experience users that the user owns. */
                experienceUserCount?: number;
                /** @description Number of experience versions that the user owns. */
                experienceVersionCount?: number;
                /** @description Number of experience views that the user owns. */
                experienceViewCount?: number;
                /** @description Number of files that the user owns. */
                fileCount?: number;
                /** @description Number of workflows that the user owns. */
                flowCount?: number;
                /** @description Number of organizations of the user. */
                orgCount?: number;
                payloadCount?: components["schemas"]["PayloadCounts"];
                /** @description Number of integrations that the user owns. */
                integrationCount?: number;
                /** @description Number of webhooks that the user owns. */
                webhookCount?: number;
            };
            /**
             * Format: date-time
             * @description Start of the current billing period, as an ISO 8601 time.
             */
            currentPeriodStart?: string;
            /**
             * Format: date-time
             * @description End of the current billing period, as an ISO 8601 time.
             */
            currentPeriodEnd?: string;
        };
        /**
         * Me Patch
         * @description Changes to the calling user; every key is optional. A new password needs at least 8 characters with an upper-case letter, a lower-case letter, a digit and a special character.
         * @example {
         *       "email": "example@losant.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "companyName": "Losant IoT, Inc.",
         *       "url": "https://www.losant.com",
         *       "password": "My new password 1"
         *     }
         */
        MePatch: {
            /**
             * Format: email
             * @description New email address of the user.
             */
            email?: string;
            /** @description New first name of the user. */
            firstName?: string;
            /** @description New last name of the user. */
            lastName?: string;
            /** @description Name of the company for which the user works. */
            companyName?: string;
            /** @description Job title of the user. */
            title?: string;
            /** @description Phone number of the user, as free text. */
            phoneNumber?: string;
            /** @description Place where the user is, as free text. */
            location?: string;
            /** @description Website of the user. */
            url?: string;
            /** @description New password of the user. */
            password?: string;
            /**
             * Format: date-time
             * @description Tokens of the user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
        };
        /**
         * MQTT Publish Body
         * @description One MQTT message: topic (1 to 230 characters) and message text (up to 32767). Sent to publish it; also each event of the subscription stream.
         * @example {
         *       "topic": "an/mqtt/topic",
         *       "message": "The MQTT message!"
         *     }
         */
        MQTTPublishBody: {
            /** @description MQTT topic on which the message is published, such as an/mqtt/topic. */
            topic: string;
            /** @description Content of the message as text. */
            message: string;
        };
        /**
         * Multi Device Command
         * @description A command for many devices at once, chosen by id (at most 1000) or by tag (at most 100). Its name, payload and time mean the same as in a command for one device.
         * @example {
         *       "time": "2016-06-13T04:00:00.000Z",
         *       "name": "myCommand",
         *       "payload": [
         *         1,
         *         1,
         *         2,
         *         3,
         *         5
         *       ],
         *       "deviceTags": [
         *         {
         *           "key": "floor",
         *           "value": "8"
         *         }
         *       ]
         *     }
         */
        MultiDeviceCommand: {
            /** @description Time of the command: text, milliseconds since the Unix epoch, or an object with $date. */
            time?: string | number | {
                /** @description The time as text, such as 2016-06-13T04:00:00.000Z. */
                $date: string;
            };
            /** @description Name of the command, 1 to 255 characters. */
            name: string;
            /** @description Any JSON value that goes with the command. */
            payload?: unknown;
            /** @description Tags of the devices that receive the command. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
            /** @description IDs of the devices that receive the command. */
            deviceIds?: string[];
        };
        /**
         * Organization
         * @description One organization: members with their roles, plan and billing period, limits and, under summary, counts of what it owns.
         * @example {
         *       "id": "575ed6e87ae143cd83dc4aa8",
         *       "orgId": "575ed6e87ae143cd83dc4aa8",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Organization",
         *       "description": "My organization description",
         *       "members": [
         *         {
         *           "userId": "575ed70c7ae143cd83dc4aa9",
         *           "firstName": "Example",
         *           "lastName": "Name",
         *           "email": "example@losant.com",
         *           "role": "admin"
         *         },
         *         {
         *           "userId": "575ef90f7ae143cd83dc4aad",
         *           "firstName": "Other View",
         *           "lastName": "Only User",
         *           "email": "viewer@losant.com",
         *           "role": "view"
         *         }
         *       ],
         *       "summary": {
         *         "appCount": 2,
         *         "dashCount": 1,
         *         "solutionCount": 0,
         *         "deviceCount": 12,
         *         "flowCount": 3,
         *         "webhookCount": 0,
         *         "keyCount": 2,
         *         "deviceRecipeCount": 0
         *       }
         *     }
         */
        Organization: {
            /** @description ID of the organization; set by the service. */
            id?: string;
            /** @description ID of the organization, the same as id. */
            orgId?: string;
            /**
             * Format: date-time
             * @description When the organization was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the organization was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the organization, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the organization. */
            description?: string;
            /** @description Whether the organization can have solutions. */
            solutionsEnabled?: boolean;
            /** @description Users who belong to the organization, with their roles. */
            members?: {
                /** @description ID of the user who is the member. */
                userId?: string;
                /** @description First name of the member. */
                firstName?: string;
                /** @description Last name of the member. */
                lastName?: string;
                /**
                 * Format: email
                 * @description Email address of the member.
                 */
                email?: string;
                /**
                 * Format: uri
                 * @description URL of an image that stands for the member.
                 */
                avatarUrl?: string;
                /**
                 * @description Role of the member in the organization.
                 * @enum {string}
                 */
                role?: "admin" | "edit" | "collaborate" | "view" | "none";
                /** @description Roles of the member on single applications. */
                applicationRoles?: {
                    /** @description ID of the application for which the role holds. */
                    resourceId: string;
                    /**
                     * @description Role on this application; none gives no access.
                     * @enum {string}
                     */
                    role: "collaborate" | "view" | "none";
                }[];
                /** @description Roles of the member on single dashboards. */
                dashboardRoles?: {
                    /** @description ID of the dashboard for which the role holds. */
                    resourceId: string;
                    /**
                     * @description Role on this dashboard; none gives no access.
                     * @enum {string}
                     */
                    role: "collaborate" | "view" | "none";
                }[];
            }[];
            /** @description How much of each kind the organization may have. */
            limits?: {
                /** @description Largest number of API tokens that the organization may have. */
                apitoken?: number;
                /** @description Largest number of applications that the organization may have. */
                application?: number;
                /** @description Largest number of access keys that the organization may have. */
                applicationkey?: number;
                /** @description Largest number of dashboards that the organization may have. */
                dashboard?: number;
                /** @description Largest number of data tables that the organization may have. */
                datatable?: number;
                /** @description Largest number of devices that the organization may have. */
                device?: number;
                /** @description Largest number of device recipes that the organization may have. */
                devicerecipe?: number;
                /** @description Largest number of experience domains that the organization may have. */
                experiencedomain?: number;
                /** @description Largest number of experience endpoints that the organization may have. */
                experienceendpoint?: number;
                /** @description Largest number of experience groups that the organization may have. */
                experiencegroup?: number;
                /** @description Largest number of experience slugs that the organization may have. */
                experienceslug?: number;
                /** @description Largest number of experience users that the organization may have. */
                experienceuser?: number;
                /** @description Largest number of experience versions that the organization may have. */
                experienceversion?: number;
                /** @description Largest number of experience views that the organization may have. */
                experienceview?: number;
                /** @description Largest number of files that the organization may have. */
                file?: number;
                /** @description Largest number of workflows that the organization may have. */
                flow?: number;
                /** @description Largest number of solutions that the organization may have. */
                solution?: number;
                /** @description Largest number of integrations that the organization may have. */
                integration?: number;
                /** @description Largest number of webhooks that the organization may have. */
                webhook?: number;
                /** @description Limit on how long data of the organization is kept (time to live). */
                dataTTL?: number;
                /** @description Largest number of members that the organization may have. */
                member?: number;
                /** @description Largest number of payloads that the organization may have. */
                payload?: number;
            };
            /** @description Counts of what the organization owns; a request can choose which. */
            summary?: {
                /** @description Number of API tokens that the organization owns. */
                apiTokenCount?: number;
                /** @description Number of applications that the organization owns. */
                appCount?: number;
                /** @description Number of access keys that the organization owns. */
                keyCount?: number;
                /** @description Number of dashboards that the organization owns. */
                dashCount?: number;
                /** @description Number of data tables that the organization owns. */
                dataTableCount?: number;
                /** @description Number of devices that the organization owns. */
                deviceCount?: number;
                /** @description Number of device recipes that the organization owns. */
                deviceRecipeCount?: number;
                /** @description Number of experience domains that the organization owns. */
                experienceDomainCount?: number;
                /** @description Number of experience endpoints that the organization owns. */
                experienceEndpointCount?: number;
                /** @description Number of experience groups that the organization owns. */
                experienceGroupCount?: number;
                /** @description Number of experience slugs that the organization owns. */
                experienceSlugCount?: number;
                /** @description Number of experience users that the organization owns. */
                experienceUserCount?: number;
                /** @description Number of experience versions that the organization owns. */
                experienceVersionCount?: number;
                /** @description Number of experience views that the organization owns. */
                experienceViewCount?: number;
                /** @description Number of files that the organization owns. */
                fileCount?: number;
                /** @description Number of workflows that the organization owns. */
                flowCount?: number;
                /** @description Number of members of the organization. */
                memberCount?: number;
                /** @description Number of invitations to the organization that await an answer. */
                pendingInviteCount?: number;
                payloadCount?: components["schemas"]["PayloadCounts"];
                /** @description Number of solutions that the organization owns. */
                solutionCount?: number;
                /** @description Number of integrations that the organization owns. */
                integrationCount?: number;
                /** @description Number of webhooks that the organization owns. */
                webhookCount?: number;
            };
            /** @description ID of the plan to which the organization subscribes. */
            planId?: string;
            /**
             * Format: email
             * @description Email address for billing.
             */
            billingEmail?: string;
            /**
             * @description State of the subscription, such as trialing, active or past_due (payment overdue).
             * @enum {string}
             */
            subscriptionStatus?: "trialing" | "active" | "past_due" | "canceled" | "unpaid";
            /**
             * Format: date-time
             * @description Start of the current billing period, as an ISO 8601 time.
             */
            currentPeriodStart?: string;
            /**
             * Format: date-time
             * @description End of the current billing period, as an ISO 8601 time.
             */
            currentPeriodEnd?: string;
            /** @description Whether the organization is an enterprise customer. */
            isEnterprise?: boolean;
            /** @description Color of the icon of the organization, such as #284fff. */
            iconColor?: string;
        };
        /**
         * Organization Invitation Action
         * @description Accepts (true) or rejects (false) an invitation, which is identified by its e-mail address and its token.
         * @example {
         *       "email": "invitedUser@losant.com",
         *       "token": "the_invitation_token",
         *       "accept": true
         *     }
         */
        OrganizationInvitationAction: {
            /**
             * Format: email
             * @description Email address that was invited.
             */
            email: string;
            /** @description Token that came with the invitation. */
            token: string;
            /** @description True accepts the invitation, false rejects it. */
            accept: boolean;
        };
        /**
         * Organization Invitation Information
         * @description What an invitation offers: the organization, the role in it, when the invitation was sent and how long it stays valid (ttl).
         * @example {
         *       "orgName": "My Organization",
         *       "email": "invitedUser@losant.com",
         *       "role": "edit",
         *       "inviteDate": "2016-05-13T04:00:00.000Z",
         *       "ttl": 4233600000
         *     }
         */
        OrganizationInvitationInformation: {
            /** @description Name of the organization to which the invitation leads. */
            orgName?: string;
            /**
             * Format: email
             * @description Email address to which the invitation was sent.
             */
            email?: string;
            /**
             * @description Role in the organization that comes with the invitation.
             * @enum {string}
             */
            role?: "admin" | "edit" | "collaborate" | "view" | "none";
            /**
             * Format: date-time
             * @description When the invitation was sent, as an ISO 8601 time.
             */
            inviteDate?: string;
            /** @description How long the invitation stays valid, in milliseconds; 4233600000 are 49 days. */
            ttl?: number;
        };
        /**
         * Organization Invitation Post
         * @description Invites a person, by e-mail address, to join an organization in a role. Roles on single applications and dashboards can be added, at most 1000 of each.
         * @example {
         *       "email": "invitedUser@losant.com",
         *       "role": "edit"
         *     }
         */
        OrganizationInvitationPost: {
            /**
             * Format: email
             * @description Email address to which the invitation is sent.
             */
            email: string;
            /**
             * @description Role in the organization that comes with the invitation.
             * @enum {string}
             */
            role: "admin" | "edit" | "collaborate" | "view" | "none";
            /** @description Roles on single applications that differ from the role in the organization. */
            applicationRoles?: {
                /** @description ID of the application for which the role holds. */
                resourceId: string;
                /**
                 * @description Role on this application; none gives no access.
                 * @enum {string}
                 */
                role: "collaborate" | "view" | "none";
            }[];
            /** @description Roles on single dashboards that differ from the role in the organization. */
            dashboardRoles?: {
                /** @description ID of the dashboard for which the role holds. */
                resourceId: string;
                /**
                 * @description Role on this dashboard; none gives no access.
                 * @enum {string}
                 */
                role: "collaborate" | "view" | "none";
            }[];
        };
        /**
         * Organization Invitation Result
         * @description Says whether the invitation was accepted, and in which organization.
         * @example {
         *       "accepted": true,
         *       "orgId": "575ed6e87ae143cd83dc4aa8"
         *     }
         */
        OrganizationInvitationResult: {
            /** @description Whether the invitation was accepted; false means rejected. */
            accepted?: boolean;
            /** @description ID of the organization to which the invitation led. */
            orgId?: string;
        };
        /**
         * Organization Invitations
         * @description The pending invitations of an organization with the roles they offer; hasExpired tells which have run out.
         * @example [
         *       {
         *         "id": "575ed71e7ae143cd83dc4aaa",
         *         "email": "invitedUser@losant.com",
         *         "role": "edit",
         *         "inviteDate": "2016-05-13T04:00:00.000Z",
         *         "ttl": 4233600000,
         *         "hasExpired": true
         *       }
         *     ]
         */
        OrganizationInvitations: {
            /** @description ID of the invitation, by which it can be revoked. */
            id?: string;
            /**
             * Format: email
             * @description Email address to which the invitation was sent.
             */
            email?: string;
            /**
             * @description Role in the organization that comes with the invitation.
             * @enum {string}
             */
            role?: "admin" | "edit" | "collaborate" | "view" | "none";
            /** @description Roles on single applications that the invitation offers. */
            applicationRoles?: {
                /** @description ID of the application for which the role holds. */
                resourceId: string;
                /**
                 * @description Role on this application; none gives no access.
                 * @enum {string}
                 */
                role: "collaborate" | "view" | "none";
            }[];
            /** @description Roles on single dashboards that the invitation offers. */
            dashboardRoles?: {
                /** @description ID of the dashboard for which the role holds. */
                resourceId: string;
                /**
                 * @description Role on this dashboard; none gives no access.
                 * @enum {string}
                 */
                role: "collaborate" | "view" | "none";
            }[];
            /**
             * Format: date-time
             * @description When the invitation was sent, as an ISO 8601 time.
             */
            inviteDate?: string;
            /** @description How long the invitation stays valid, in milliseconds; 4233600000 are 49 days. */
            ttl?: number;
            /** @description Whether the invitation has run out. */
            hasExpired?: boolean;
        }[];
        /**
         * Organization Member Patch
         * @description Changes the role of a member of an organization, or the roles on single applications and dashboards (at most 1000 of each).
         * @example {
         *       "userId": "575ef90f7ae143cd83dc4aad",
         *       "role": "view"
         *     }
         */
        OrganizationMemberPatch: {
            /** @description ID of the member whose role changes. */
            userId: string;
            /**
             * @description New role of the member in the organization.
             * @enum {string}
             */
            role?: "admin" | "edit" | "collaborate" | "view" | "none";
            /** @description New roles of the member on single applications. */
            applicationRoles?: {
                /** @description ID of the application for which the role holds. */
                resourceId: string;
                /**
                 * @description Role on this application; none gives no access.
                 * @enum {string}
                 */
                role: "collaborate" | "view" | "none";
            }[];
            /** @description New roles of the member on single dashboards. */
            dashboardRoles?: {
                /** @description ID of the dashboard for which the role holds. */
                resourceId: string;
                /**
                 * @description Role on this dashboard; none gives no access.
                 * @enum {string}
                 */
                role: "collaborate" | "view" | "none";
            }[];
        };
        /**
         * Organization Patch
         * @description Changes to an organization; every key is optional. Covers name, description and icon as well as plan, billing address and payment card.
         * @example {
         *       "name": "My Updated Organization",
         *       "description": "Description of my updated organization"
         *     }
         */
        OrganizationPatch: {
            /** @description New name of the organization, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the organization. */
            description?: string;
            /** @description ID of the plan to which the organization subscribes. */
            planId?: string;
            /**
             * Format: email
             * @description Email address for billing.
             */
            billingEmail?: string;
            /** @description Token that stands for the payment card. */
            cardToken?: string;
            /** @description Color of the icon of the organization, such as #284fff. */
            iconColor?: string;
        };
        /**
         * Organization Post
         * @description Describes a new organization. Only the name is required; plan, billing address and payment card may come with it.
         * @example {
         *       "name": "My New Organization",
         *       "description": "Description of my new organization"
         *     }
         */
        OrganizationPost: {
            /** @description Name of the new organization, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new organization. */
            description?: string;
            /** @description ID of the plan to which the organization subscribes. */
            planId?: string;
            /**
             * Format: email
             * @description Email address for billing.
             */
            billingEmail?: string;
            /** @description Token that stands for the payment card. */
            cardToken?: string;
            /** @description Color of the icon of the organization, such as #284fff. */
            iconColor?: string;
        };
        /**
         * Organizations
         * @description One page of the organizations that the caller belongs to, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ed6e87ae143cd83dc4aa8",
         *           "orgId": "575ed6e87ae143cd83dc4aa8",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Organization",
         *           "description": "My organization description",
         *           "members": [
         *             {
         *               "userId": "575ed70c7ae143cd83dc4aa9",
         *               "firstName": "Example",
         *               "lastName": "Name",
         *               "email": "example@losant.com",
         *               "role": "admin"
         *             },
         *             {
         *               "userId": "575ef90f7ae143cd83dc4aad",
         *               "firstName": "Other View",
         *               "lastName": "Only User",
         *               "email": "viewer@losant.com",
         *               "role": "view"
         *             }
         *           ],
         *           "summary": {
         *             "appCount": 2,
         *             "dashCount": 1,
         *             "solutionCount": 0,
         *             "deviceCount": 12,
         *             "flowCount": 3,
         *             "webhookCount": 0,
         *             "keyCount": 2,
         *             "deviceRecipeCount": 0
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 2,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc"
         *     }
         */
        Organizations: {
            /** @description The organizations on this page. */
            items?: components["schemas"]["Organization"][];
            /** @description Number of organizations on this page. */
            count?: number;
            /** @description Number of organizations that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of organizations on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the organizations are ordered. */
            sortField?: string;
            /**
             * @description Order of the organizations by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
        };
        /**
         * Password Reset Finish
         * @description Sets the new password at the end of a reset, by the token of the reset and the e-mail address. With solutionId it concerns a user of that solution.
         * @example {
         *       "token": "the_password_reset_token",
         *       "email": "example@losant.com",
         *       "password": "The new password 1"
         *     }
         */
        PasswordResetFinish: {
            /** @description Token that the password reset was given. */
            token: string;
            /**
             * Format: email
             * @description Email address of the account whose password is reset.
             */
            email: string;
            /** @description Password that the account has from now on. */
            password: string;
            /** @description ID of the solution to whose user the account belongs; left out for a Losant user. */
            solutionId?: string;
        };
        /**
         * Password Reset Input
         * @description Starts a password reset for the account with this e-mail address. With solutionId it concerns a user of that solution.
         * @example {
         *       "email": "example@losant.com"
         *     }
         */
        PasswordResetInput: {
            /**
             * Format: email
             * @description Email address of the account whose password is reset.
             */
            email: string;
            /** @description ID of the solution to whose user the account belongs; left out for a Losant user. */
            solutionId?: string;
        };
        /**
         * Password Reset Response
         * @description Confirms a password reset, and says whether the account is locked and whether it uses two-factor authentication.
         * @example {
         *       "success": true,
         *       "accountIsLocked": false,
         *       "twoFactorAuthEnabled": false
         *     }
         */
        PasswordResetResponse: {
            /**
             * @description Always true: the password reset went on as asked.
             * @enum {boolean}
             */
            success?: true;
            /** @description Whether the account is locked. */
            accountIsLocked?: boolean;
            /** @description Whether the account uses two-factor authentication. */
            twoFactorAuthEnabled?: boolean;
        };
        /**
         * Payload Counts
         * @description Number of payloads in a range of time, by type and within it by source, such as device.mqtt or public.rest.
         * @example {
         *       "timer": {
         *         "timer.flow": 19772
         *       },
         *       "deviceState": {
         *         "flow.flow": 5215,
         *         "device.mqtt": 1244049
         *       },
         *       "mqttOut": {
         *         "device.mqtt": 12
         *       },
         *       "webhook": {
         *         "public.rest": 1713284
         *       },
         *       "deviceConnect": {
         *         "device.mqtt": 1016
         *       },
         *       "deviceDisconnect": {
         *         "device.mqtt": 1016
         *       }
         *     }
         */
        PayloadCounts: {
            /** @description Number of payloads that went out over MQTT, by source, such as device.mqtt. */
            mqttOut?: {
                [key: string]: number;
            };
            /** @description Number of payloads that came in over MQTT, by source. */
            mqttIn?: {
                [key: string]: number;
            };
            /** @description Number of payloads from data tables, by source. */
            dataTable?: {
                [key: string]: number;
            };
            /** @description Number of payloads of device states, by source, such as device.mqtt. */
            deviceState?: {
                [key: string]: number;
            };
            /** @description Number of payloads of device commands, by source. */
            deviceCommand?: {
                [key: string]: number;
            };
            /** @description Number of payloads from webhooks, by source, such as public.rest. */
            webhook?: {
                [key: string]: number;
            };
            /** @description Number of payloads from timers, by source, such as timer.flow. */
            timer?: {
                [key: string]: number;
            };
            /** @description Number of payloads from events, by source. */
            event?: {
                [key: string]: number;
            };
            /** @description Number of payloads from virtual buttons, by source. */
            virtualButton?: {
                [key: string]: number;
            };
            /** @description Number of payloads about devices that connect, by source, such as device.mqtt. */
            deviceConnect?: {
                [key: string]: number;
            };
            /** @description Number of payloads about devices that disconnect, by source, such as device.mqtt. */
            deviceDisconnect?: {
                [key: string]: number;
            };
            /** @description Number of payloads from experience endpoints, by source. */
            endpoint?: {
                [key: string]: number;
            };
            /** @description Number of payloads from integrations, by source. */
            integration?: {
                [key: string]: number;
            };
        };
        /**
         * Recent Item
         * @description One item to put on the list of recent items of the calling user. parentId is the resource it belongs to, such as the application of a device.
         * @example {
         *       "itemType": "device",
         *       "parentId": "575ec8687ae143cd83dc4a97",
         *       "itemId": "575ecf887ae143cd83dc4aa2"
         *     }
         */
        RecentItem: {
            /**
             * @description Type of the item; flow stands for a workflow.
             * @enum {string}
             */
            itemType: "application" | "device" | "flow" | "dashboard" | "organization";
            /** @description ID of the resource to which the item belongs, such as the application of a device. */
            parentId?: string;
            /** @description ID of the item that was used. */
            itemId: string;
        };
        /**
         * Recent Item List
         * @description Items of one type that the calling user worked with lately, each with id and name; parentId is the resource they belong to.
         * @example {
         *       "itemType": "application",
         *       "items": [
         *         {
         *           "id": "575ec8687ae143cd83dc4a97",
         *           "name": "My Application"
         *         },
         *         {
         *           "id": "575efbcc7ae143cd83dc4aae",
         *           "name": "My Other Application"
         *         }
         *       ]
         *     }
         */
        RecentItemList: {
            /**
             * @description Type of all items in the list.
             * @enum {string}
             */
            itemType?: "application" | "device" | "flow" | "dashboard" | "organization";
            /** @description ID of the resource to which the items belong, such as the application of devices. */
            parentId?: string;
            /** @description Items that were used, each with ID and name. */
            items?: {
                /** @description ID of the recently used item. */
                id?: string;
                /** @description Name of the recently used item. */
                name?: string;
            }[];
        };
        /**
         * Resource Transfer
         * @description Moves applications, dashboards and solutions (at most 1000 of each) to another owner, which is a user or an organization.
         * @example {
         *       "destinationId": "575ed6e87ae143cd83dc4aa8",
         *       "destinationType": "organization",
         *       "applicationIds": [
         *         "575ec8687ae143cd83dc4a97"
         *       ]
         *     }
         */
        ResourceTransfer: {
            /** @description ID of the user or organization that becomes the owner. */
            destinationId: string;
            /**
             * @description Whether destinationId belongs to a user or to an organization.
             * @enum {string}
             */
            destinationType: "user" | "organization";
            /** @description IDs of the applications to hand over. */
            applicationIds?: string[];
            /** @description IDs of the dashboards to hand over. */
            dashboardIds?: string[];
            /** @description IDs of the solutions to hand over. */
            solutionIds?: string[];
            /** @description Asks for a strict transfer if true. */
            strict?: boolean;
        };
        /**
         * Solution
         * @description One solution of an organization: its slug, whether its users may delete themselves or change their address, the mail for a password reset and the number of its users.
         * @example {
         *       "id": "57955788124b37010084c053",
         *       "solutionId": "57955788124b37010084c053",
         *       "orgId": "575ed6e87ae143cd83dc4aa8",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Solution",
         *       "slug": "my_solution",
         *       "allowSelfDeletion": false,
         *       "allowSelfEmailChange": false,
         *       "summary": {
         *         "solutionUserCount": 0
         *       }
         *     }
         */
        Solution: {
            /** @description ID of the solution; set by the service. */
            id?: string;
            /** @description ID of the solution, the same as id. */
            solutionId?: string;
            /** @description ID of the organization that owns the solution. */
            orgId?: string;
            /**
             * Format: date-time
             * @description When the solution was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the solution was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the solution, 1 to 255 characters. */
            name?: string;
            /** @description Free text about the solution. */
            description?: string;
            /** @description Short name of the solution: lower-case letters, digits, underscores and hyphens. */
            slug?: string;
            /** @description Whether users of the solution may delete their own accounts. */
            allowSelfDeletion?: boolean;
            /** @description Whether users of the solution may change their own email addresses. */
            allowSelfEmailChange?: boolean;
            /** @description Whether passwords may be reset, and the mail that is sent for it. */
            passwordReset?: {
                /** @description Whether users of the solution may reset their passwords by email. */
                allowPasswordReset?: boolean;
                /** @description Subject of the mail that is sent for a password reset. */
                emailSubject?: string;
                /** @description Text of the mail that is sent for a password reset. */
                emailBody?: string;
                /**
                 * Format: email
                 * @description Address from which the mail for a password reset is sent.
                 */
                emailFrom?: string;
            };
            /** @description Counts for the solution. */
            summary?: {
                /** @description Number of users of the solution. */
                solutionUserCount?: number;
            };
        };
        /**
         * Solution Me
         * @description The calling solution user: profile, the dashboards that access is restricted to, recently used dashboards and the solution itself.
         * @example {
         *       "id": "566116085df4b701000258e3",
         *       "solutionUserId": "566116085df4b701000258e3",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
         *       "email": "example@solutionuser.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "companyName": "Losant IoT, Inc.",
         *       "url": "https://www.losant.com",
         *       "twoFactorAuthEnabled": false,
         *       "fullName": "Example Name",
         *       "solution": {
         *         "id": "57955788124b37010084c053",
         *         "slug": "my_solution",
         *         "name": "My Solution",
         *         "allowSelfDeletion": false,
         *         "allowSelfEmailChange": false
         *       }
         *     }
         */
        SolutionMe: {
            /** @description ID of the solution user; set by the service. */
            id?: string;
            /** @description ID of the solution user, the same as id. */
            solutionUserId?: string;
            /**
             * Format: date-time
             * @description When the solution user was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the solution user was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /**
             * Format: date-time
             * @description When the password was last changed, as an ISO 8601 time.
             */
            passwordLastUpdated?: string;
            /**
             * Format: date-time
             * @description When the solution user last signed in, as an ISO 8601 time.
             */
            lastLogin?: string;
            /**
             * Format: email
             * @description Email address of the solution user.
             */
            email?: string;
            /** @description First name of the solution user. */
            firstName?: string;
            /** @description Last name of the solution user. */
            lastName?: string;
            /** @description Name of the company for which the solution user works. */
            companyName?: string;
            /** @description Job title of the solution user. */
            title?: string;
            /** @description Phone number of the solution user, as free text. */
            phoneNumber?: string;
            /** @description Place where the solution user is, as free text. */
            location?: string;
            /** @description Website of the solution user. */
            url?: string;
            /** @description Whether the solution user has to set a new password at the next login. */
            forcePasswordResetOnNextLogin?: boolean;
            /** @description First and last name of the solution user in one text. */
            fullName?: string;
            /** @description Whether the solution user signs in with two-factor authentication. */
            twoFactorAuthEnabled?: boolean;
            /**
             * Format: uri
             * @description URL of an image that stands for the solution user.
             */
            avatarUrl?: string;
            /** @description Limits on what the solution user may see. */
            accessRestrictions?: {
                /** @description IDs of the dashboards to which the access of the solution user is restricted. */
                dashboardIds?: string[];
            };
            recentDashboards?: components["schemas"]["RecentItemList"];
            /** @description Solution to which the user belongs, with its rules for users. */
            solution?: {
                /** @description ID of the solution to which the user belongs. */
                id?: string;
                /** @description Slug of the solution to which the user belongs. */
                slug?: string;
                /** @description Name of the solution to which the user belongs. */
                name?: string;
                /** @description Whether users of the solution may delete their own accounts. */
                allowSelfDeletion?: boolean;
                /** @description Whether users of the solution may change their own email addresses. */
                allowSelfEmailChange?: boolean;
            };
        };
        /**
         * Solution Patch
         * @description Changes to a solution; every key is optional. The slug has 1 to 255 lower-case letters, digits, underscores or hyphens.
         * @example {
         *       "name": "My Updated Solution",
         *       "allowSelfDeletion": true
         *     }
         */
        SolutionPatch: {
            /** @description New name of the solution, 1 to 255 characters. */
            name?: string;
            /** @description New free text about the solution. */
            description?: string;
            /** @description New slug of the solution. */
            slug?: string;
            /** @description Whether users of the solution may delete their own accounts. */
            allowSelfDeletion?: boolean;
            /** @description Whether users of the solution may change their own email addresses. */
            allowSelfEmailChange?: boolean;
            /** @description Whether passwords may be reset, and the mail that is sent for it. */
            passwordReset?: {
                /** @description Whether users of the solution may reset their passwords by email. */
                allowPasswordReset?: boolean;
                /** @description Subject of the mail that is sent for a password reset. */
                emailSubject?: string;
                /** @description Text of the mail that is sent for a password reset. */
                emailBody?: string;
                /**
                 * Format: email
                 * @description Address from which the mail for a password reset is sent.
                 */
                emailFrom?: string;
            };
        };
        /**
         * Solution Post
         * @description Describes a new solution. Name and slug are required; the slug has 1 to 255 lower-case letters, digits, underscores or hyphens.
         * @example {
         *       "name": "My New Solution",
         *       "slug": "my_new_solution"
         *     }
         */
        SolutionPost: {
            /** @description Name of the new solution, 1 to 255 characters. */
            name: string;
            /** @description Free text about the new solution. */
            description?: string;
            /** @description Slug of the new solution. */
            slug: string;
            /** @description Whether users of the solution may delete their own accounts. */
            allowSelfDeletion?: boolean;
            /** @description Whether users of the solution may change their own email addresses. */
            allowSelfEmailChange?: boolean;
            /** @description Whether passwords may be reset, and the mail that is sent for it. */
            passwordReset?: {
                /** @description Whether users of the solution may reset their passwords by email. */
                allowPasswordReset?: boolean;
                /** @description Subject of the mail that is sent for a password reset. */
                emailSubject?: string;
                /** @description Text of the mail that is sent for a password reset. */
                emailBody?: string;
                /**
                 * Format: email
                 * @description Address from which the mail for a password reset is sent.
                 */
                emailFrom?: string;
            };
        };
        /**
         * Solution User
         * @description One user of a solution: profile, last login, two-factor authentication and the dashboards that access is restricted to. The password is not part of it.
         * @example {
         *       "id": "566116085df4b701000258e3",
         *       "solutionUserId": "566116085df4b701000258e3",
         *       "solutionId": "57955788124b37010084c053",
         *       "orgId": "575ed6e87ae143cd83dc4aa8",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
         *       "lastLogin": "2016-06-13T04:00:00.000Z",
         *       "email": "example@solutionuser.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "forcePasswordResetOnNextLogin": false,
         *       "fullName": "Example Name",
         *       "twoFactorAuthEnabled": false,
         *       "avatarUrl": "https://example.avatar.url/is_here.png",
         *       "accessRestrictions": {
         *         "dashboardIds": [
         *           "575ece2b7ae143cd83dc4a9b",
         *           "575ece2b7ae143cd83dc4a9c"
         *         ]
         *       }
         *     }
         */
        SolutionUser: {
            /** @description ID of the solution user; set by the service. */
            id?: string;
            /** @description ID of the solution user, the same as id. */
            solutionUserId?: string;
            /** @description ID of the solution to which the user belongs. */
            solutionId?: string;
            /** @description ID of the organization that owns the solution. */
            orgId?: string;
            /**
             * Format: date-time
             * @description When the solution user was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the solution user was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /**
             * Format: date-time
             * @description When the password was last changed, as an ISO 8601 time.
             */
            passwordLastUpdated?: string;
            /**
             * Format: date-time
             * @description When the solution user last signed in, as an ISO 8601 time.
             */
            lastLogin?: string;
            /**
             * Format: email
             * @description Email address of the solution user.
             */
            email?: string;
            /** @description First name of the solution user. */
            firstName?: string;
            /** @description Last name of the solution user. */
            lastName?: string;
            /** @description Name of the company for which the solution user works. */
            companyName?: string;
            /** @description Job title of the solution user. */
            title?: string;
            /** @description Phone number of the solution user, as free text. */
            phoneNumber?: string;
            /** @description Place where the solution user is, as free text. */
            location?: string;
            /** @description Website of the solution user. */
            url?: string;
            /** @description Whether the solution user has to set a new password at the next login. */
            forcePasswordResetOnNextLogin?: boolean;
            /** @description First and last name of the solution user in one text. */
            fullName?: string;
            /** @description Whether the solution user signs in with two-factor authentication. */
            twoFactorAuthEnabled?: boolean;
            /**
             * Format: uri
             * @description URL of an image that stands for the solution user.
             */
            avatarUrl?: string;
            /**
             * Format: date-time
             * @description Tokens of the solution user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Limits on what the solution user may see. */
            accessRestrictions?: {
                /** @description IDs of the dashboards to which the access of the solution user is restricted. */
                dashboardIds?: string[];
            };
        };
        /**
         * Solution User Credentials
         * @description What a solution user presents to authenticate: the solution, e-mail address and password, optionally a two-factor code and a lifetime for the token (tokenTTL, zero or more).
         * @example {
         *       "solutionId": "57955788124b37010084c053",
         *       "email": "example@solutionuser.com",
         *       "password": "this is the password"
         *     }
         */
        SolutionUserCredentials: {
            /** @description ID of the solution to sign in to. */
            solutionId: string;
            /**
             * Format: email
             * @description Email address of the account.
             */
            email: string;
            /** @description Password of the account. */
            password: string;
            /** @description Current two-factor code, for an account that uses two-factor authentication. */
            twoFactorCode?: string;
            /** @description Lifetime wanted for the access token, zero or more. */
            tokenTTL?: number;
        };
        /**
         * Solution User Patch
         * @description Changes to a solution user; every key is optional. Access can be restricted to at most 1000 dashboards; a two-factor key has 52 characters.
         * @example {
         *       "password": "ANewUserPassword-1",
         *       "forcePasswordResetOnNextLogin": true
         *     }
         */
        SolutionUserPatch: {
            /**
             * Format: email
             * @description New email address of the solution user.
             */
            email?: string;
            /** @description New first name of the solution user. */
            firstName?: string;
            /** @description New last name of the solution user. */
            lastName?: string;
            /** @description Name of the company for which the solution user works. */
            companyName?: string;
            /** @description Job title of the solution user. */
            title?: string;
            /** @description Phone number of the solution user, as free text. */
            phoneNumber?: string;
            /** @description Place where the solution user is, as free text. */
            location?: string;
            /** @description Website of the solution user. */
            url?: string;
            /** @description Whether the solution user has to set a new password at the next login. */
            forcePasswordResetOnNextLogin?: boolean;
            /** @description New password of the solution user. */
            password?: string;
            /** @description New two-factor key of the solution user, 52 characters. */
            twoFactorAuthKey?: string;
            /**
             * Format: date-time
             * @description Tokens of the solution user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Limits on what the solution user may see; holds the IDs of the dashboards allowed. */
            accessRestrictions?: {
                /** @description IDs of the dashboards to which the access of the solution user is restricted. */
                dashboardIds?: string[];
            };
        };
        /**
         * Solution User Post
         * @description Describes a new solution user. E-mail address, first name, last name and password are required; access can be restricted to at most 1000 dashboards.
         * @example {
         *       "email": "example@solutionuser.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "password": "AUserPassword-1",
         *       "accessRestrictions": {
         *         "dashboardIds": [
         *           "575ece2b7ae143cd83dc4a9b",
         *           "575ece2b7ae143cd83dc4a9c"
         *         ]
         *       }
         *     }
         */
        SolutionUserPost: {
            /**
             * Format: email
             * @description Email address of the new solution user.
             */
            email: string;
            /** @description First name of the new solution user. */
            firstName: string;
            /** @description Last name of the new solution user. */
            lastName: string;
            /** @description Name of the company for which the solution user works. */
            companyName?: string;
            /** @description Job title of the solution user. */
            title?: string;
            /** @description Phone number of the solution user, as free text. */
            phoneNumber?: string;
            /** @description Place where the solution user is, as free text. */
            location?: string;
            /** @description Website of the solution user. */
            url?: string;
            /** @description Whether the solution user has to set a new password at the next login. */
            forcePasswordResetOnNextLogin?: boolean;
            /** @description Password of the new solution user. */
            password: string;
            /** @description New two-factor key of the solution user, 52 characters. */
            twoFactorAuthKey?: string;
            /**
             * Format: date-time
             * @description Tokens of the solution user issued before this ISO 8601 time are no longer valid.
             */
            tokenCutoff?: string;
            /** @description Limits on what the solution user may see; holds the IDs of the dashboards allowed. */
            accessRestrictions?: {
                /** @description IDs of the dashboards to which the access of the solution user is restricted. */
                dashboardIds?: string[];
            };
        };
        /**
         * Solution Users
         * @description One page of the users of a solution, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "566116085df4b701000258e3",
         *           "solutionUserId": "566116085df4b701000258e3",
         *           "solutionId": "57955788124b37010084c053",
         *           "orgId": "575ed6e87ae143cd83dc4aa8",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
         *           "lastLogin": "2016-06-13T04:00:00.000Z",
         *           "email": "example@solutionuser.com",
         *           "firstName": "Example",
         *           "lastName": "Name",
         *           "forcePasswordResetOnNextLogin": false,
         *           "fullName": "Example Name",
         *           "twoFactorAuthEnabled": false,
         *           "avatarUrl": "https://example.avatar.url/is_here.png",
         *           "accessRestrictions": {
         *             "dashboardIds": [
         *               "575ece2b7ae143cd83dc4a9b",
         *               "575ece2b7ae143cd83dc4a9c"
         *             ]
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "solutionId": "57955788124b37010084c053",
         *       "orgId": "575ed6e87ae143cd83dc4aa8"
         *     }
         */
        SolutionUsers: {
            /** @description The solution users on this page. */
            items?: components["schemas"]["SolutionUser"][];
            /** @description Number of solution users on this page. */
            count?: number;
            /** @description Number of solution users that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of solution users on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the solution users are ordered. */
            sortField?: string;
            /**
             * @description Order of the solution users by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the organization that owns the solution. */
            orgId?: string;
            /** @description ID of the solution whose users are listed. */
            solutionId?: string;
        };
        /**
         * Solutions
         * @description One page of the solutions of an organization, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "57955788124b37010084c053",
         *           "solutionId": "57955788124b37010084c053",
         *           "orgId": "575ed6e87ae143cd83dc4aa8",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Solution",
         *           "slug": "my_solution",
         *           "allowSelfDeletion": false,
         *           "allowSelfEmailChange": false,
         *           "summary": {
         *             "solutionUserCount": 0
         *           }
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "orgId": "575ed6e87ae143cd83dc4aa8"
         *     }
         */
        Solutions: {
            /** @description The solutions on this page. */
            items?: components["schemas"]["Solution"][];
            /** @description Number of solutions on this page. */
            count?: number;
            /** @description Number of solutions that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of solutions on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the solutions are ordered. */
            sortField?: string;
            /**
             * @description Order of the solutions by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the organization that owns the solutions. */
            orgId?: string;
        };
        /**
         * Success
         * @description Says that the request succeeded. Where the work is done later, as for an export or a release, it has only been started or queued.
         * @example {
         *       "success": true
         *     }
         */
        Success: {
            /**
             * @description Always true: the request succeeded.
             * @enum {boolean}
             */
            success?: true;
        };
        /**
         * Time Series Data
         * @description Answer to a time series query: range, resolution in milliseconds and aggregation as applied, and the points of each device, keyed by device id.
         * @example {
         *       "start": "2016-06-15T03:50:00.000Z",
         *       "end": "2016-06-15T04:00:00.000Z",
         *       "resolution": 300000,
         *       "aggregation": "MEAN",
         *       "devices": {
         *         "575ecf887ae143cd83dc4aa2": {
         *           "name": "My Device",
         *           "points": [
         *             {
         *               "time": "2016-06-15T03:50:00.000Z",
         *               "data": {
         *                 "voltage": 10.3
         *               }
         *             },
         *             {
         *               "time": "2016-06-15T03:55:00.000Z",
         *               "data": {
         *                 "voltage": 12.7
         *               }
         *             }
         *           ]
         *         },
         *         "575ef5c97ae143cd83dc4aac": {
         *           "name": "My Other Device",
         *           "points": [
         *             {
         *               "time": "2016-06-15T03:50:00.000Z",
         *               "data": {
         *                 "voltage": 10.3
         *               }
         *             },
         *             {
         *               "time": "2016-06-15T03:55:00.000Z",
         *               "data": {
         *                 "voltage": 12.7
         *               }
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        TimeSeriesData: {
            /**
             * Format: date-time
             * @description Start of the time range, as an ISO 8601 time.
             */
            start: string;
            /**
             * Format: date-time
             * @description End of the time range, as an ISO 8601 time.
             */
            end: string;
            /** @description Length of the interval that each point covers, in milliseconds. */
            resolution: number;
            /**
             * @description Function that was applied to the values of each interval; NONE stands for no aggregation.
             * @enum {string}
             */
            aggregation: "FIRST" | "LAST" | "COUNT" | "MAX" | "MIN" | "MEDIAN" | "MEAN" | "SUM" | "STD_DEV" | "NONE";
            /** @description Points of each device, keyed by device ID. */
            devices: {
                [key: string]: {
                    /** @description Name of the device. */
                    name: string;
                    /** @description Points of the device, each with a time and the values at that time. */
                    points: {
                        /**
                         * Format: date-time
                         * @description Time of the point, as an ISO 8601 time.
                         */
                        time: string;
                        /** @description Values at that time, keyed by attribute name. */
                        data: {
                            [key: string]: number | string | boolean;
                        };
                    }[];
                };
            };
        };
        /**
         * Time Series Query
         * @description Asks for attribute values of devices over time; points are aggregated over intervals of the given resolution. Duration and resolution are in milliseconds. At most 1000 device ids and 100 tags.
         * @example {
         *       "end": 0,
         *       "duration": 600000,
         *       "resolution": 300000,
         *       "aggregation": "MEAN",
         *       "attributes": [
         *         "voltage"
         *       ],
         *       "deviceTags": [
         *         {
         *           "key": "floor",
         *           "value": "8"
         *         }
         *       ]
         *     }
         */
        TimeSeriesQuery: {
            /** @description Start of the time range, in milliseconds since the Unix epoch. */
            start?: number;
            /** @description End of the time range, in milliseconds since the Unix epoch; 0, as in the example, ends it now. */
            end?: number;
            /** @description Length of the time range in milliseconds. */
            duration?: number;
            /** @description Length of the interval that each point shall cover, in milliseconds. */
            resolution?: number;
            /**
             * @description Function that combines the values of each interval into one point; NONE asks for no aggregation.
             * @enum {string}
             */
            aggregation?: "FIRST" | "LAST" | "COUNT" | "MAX" | "MIN" | "MEDIAN" | "MEAN" | "SUM" | "STD_DEV" | "NONE";
            /** @description Names of the attributes whose values are returned. */
            attributes?: string[];
            /** @description Tags of the devices whose data is queried. */
            deviceTags?: {
                /** @description Key of the device tag. */
                key?: string;
                /** @description Value of the device tag. */
                value?: string;
            }[];
            /** @description IDs of the devices whose data is queried. */
            deviceIds?: string[];
            /** @description Largest number of points to return. */
            limit?: number;
            /**
             * @description Order of the points in time: asc (oldest first) or desc (newest first).
             * @default asc
             * @enum {string}
             */
            order?: "asc" | "desc";
        };
        /**
         * User Credentials
         * @description What a user presents to authenticate: e-mail address and password, optionally a two-factor code, the scopes wanted and a lifetime for the token (tokenTTL, zero or more). Also confirms the deletion of the calling user.
         * @example {
         *       "email": "example@losant.com",
         *       "password": "this is the password"
         *     }
         */
        UserCredentials: {
            /**
             * Format: email
             * @description Email address of the account.
             */
            email: string;
            /** @description Password of the account. */
            password: string;
            /** @description Current two-factor code, for an account that uses two-factor authentication. */
            twoFactorCode?: string;
            /** @description Scopes that the access token shall carry, each at most once. */
            requestedScopes?: ((("all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "application.*" | "applicationApiToken.*" | "applicationApiTokens.*" | "applicationKey.*" | "applicationKeys.*" | "data.*" | "dataTable.*" | "dataTables.*" | "dataTableRow.*" | "dataTableRows.*" | "device.*" | "deviceRecipe.*" | "deviceRecipes.*" | "devices.*" | "edgeDeployments.*" | "event.*" | "events.*" | "experience.*" | "experienceDomain.*" | "experienceDomains.*" | "experienceEndpoint.*" | "experienceEndpoints.*" | "experienceGroup.*" | "experienceGroups.*" | "experienceSlug.*" | "experienceSlugs.*" | "experienceUser.*" | "experienceUsers.*" | "experienceVersion.*" | "experienceVersions.*" | "experienceView.*" | "experienceViews.*" | "integration.*" | "integrations.*" | "file.*" | "files.*" | "flow.*" | "flows.*" | "flowVersion.*" | "flowVersions.*" | "webhook.*" | "webhooks.*" | "application.archiveData" | "application.backfillArchiveData" | "application.debug" | "application.delete" | "application.get" | "application.mqttPublishMessage" | "application.mqttSubscriptionStream" | "application.patch" | "application.payloadCounts" | "application.search" | "applicationApiToken.delete" | "applicationApiToken.get" | "applicationApiToken.patch" | "applicationApiTokens.get" | "applicationApiTokens.post" | "applicationKey.delete" | "applicationKey.get" | "applicationKey.patch" | "applicationKeys.get" | "applicationKeys.post" | "data.lastValueQuery" | "data.timeSeriesQuery" | "dataTable.addColumn" | "dataTable.delete" | "dataTable.get" | "dataTable.patch" | "dataTable.removeColumn" | "dataTableRow.delete" | "dataTableRow.get" | "dataTableRow.patch" | "dataTableRows.get" | "dataTableRows.post" | "dataTableRows.query" | "dataTableRows.export" | "dataTableRows.delete" | "dataTableRows.truncate" | "dataTables.get" | "dataTables.post" | "device.commandStream" | "device.debug" | "device.delete" | "device.export" | "device.get" | "device.getCommand" | "device.getCompositeState" | "device.getLogEntries" | "device.getState" | "device.patch" | "device.removeData" | "device.sendCommand" | "device.sendState" | "device.setConnectionStatus" | "device.stateStream" | "deviceRecipe.bulkCreate" | "deviceRecipe.delete" | "deviceRecipe.get" | "deviceRecipe.patch" | "deviceRecipes.get" | "deviceRecipes.post" | "devices.detailedSummary" | "devices.export" | "devices.get" | "devices.post" | "devices.sendCommand" | "edgeDeployments.get" | "edgeDeployments.release" | "edgeDeployments.remove" | "edgeDeployments.replace" | "event.delete" | "event.get" | "event.patch" | "events.get" | "events.mostRecentBySeverity" | "events.patch" | "events.post" | "experience.delete" | "experience.bootstrap" | "experienceDomain.delete" | "experienceDomain.get" | "experienceDomain.patch" | "experienceDomains.get" | "experienceDomains.post" | "experienceEndpoint.delete" | "experienceEndpoint.get" | "experienceEndpoint.patch" | "experienceEndpoints.get" | "experienceEndpoints.post" | "experienceEndpoints.stats" | "experienceGroup.delete" | "experienceGroup.get" | "experienceGroup.patch" | "experienceGroups.detailedSummary" | "experienceGroups.get" | "experienceGroups.post" | "experienceSlug.delete" | "experienceSlug.get" | "experienceSlug.patch" | "experienceSlugs.get" | "experienceSlugs.post" | "experienceUser.delete" | "experienceUser.get" | "experienceUser.patch" | "experienceUsers.detailedSummary" | "experienceUsers.get" | "experienceUsers.post" | "experienceVersion.delete" | "experienceVersion.get" | "experienceVersion.patch" | "experienceVersions.get" | "experienceVersions.post" | "experienceView.debug" | "experienceView.delete" | "experienceView.get" | "experienceView.patch" | "experienceViews.debug" | "experienceViews.detailedSummary" | "experienceViews.get" | "experienceViews.post" | "file.get" | "file.patch" | "file.move" | "file.delete" | "files.get" | "files.post" | "flow.debug" | "flow.delete" | "flow.clearStorageEntries" | "flow.get" | "flow.getStorageEntries" | "flow.log" | "flow.patch" | "flow.pressVirtualButton" | "flow.setStorageEntry" | "flows.get" | "flows.getByVersion" | "flows.import" | "flows.post" | "flowVersion.delete" | "flowVersion.get" | "flowVersion.log" | "flowVersion.patch" | "flowVersions.get" | "flowVersions.post" | "integration.delete" | "integration.get" | "integration.patch" | "integrations.get" | "integrations.post" | "webhook.delete" | "webhook.get" | "webhook.patch" | "webhooks.get" | "webhooks.post") | ("all.Organization" | "all.Organization.read" | "applications.*" | "auditLog.*" | "auditLogs.*" | "dashboard.*" | "dashboards.*" | "org.*" | "solution.*" | "solutions.*" | "solutionUser.*" | "solutionUsers.*" | "applications.get" | "applications.post" | "applications.detailedSummary" | "auditLog.get" | "auditLogs.get" | "dashboard.patch" | "dashboard.delete" | "dashboard.sendReport" | "dashboards.get" | "dashboards.post" | "org.get" | "org.patch" | "org.delete" | "org.pendingInvites" | "org.inviteMember" | "org.revokeInvite" | "org.modifyMember" | "org.removeMember" | "org.payloadCounts" | "org.invoices" | "org.currentCard" | "org.chargeDetails" | "org.transferResources" | "solutionUser.get" | "solutionUser.patch" | "solutionUser.delete" | "solutionUsers.get" | "solutionUsers.post" | "solution.get" | "solution.patch" | "solution.delete" | "solutions.get" | "solutions.post")) | ("all.User" | "all.User.read" | "me.*" | "orgs.*" | "me.get" | "me.patch" | "me.delete" | "me.verifyEmail" | "me.changePassword" | "me.enableTwoFactorAuth" | "me.disableTwoFactorAuth" | "me.disconnectGithub" | "me.connectGithub" | "me.disconnectTwitter" | "me.connectTwitter" | "me.addRecentItem" | "me.fetchRecentItems" | "me.payloadCounts" | "me.transferResources" | "orgs.get" | "orgs.post"))[];
            /** @description Lifetime wanted for the access token, zero or more. */
            tokenTTL?: number;
        };
        /**
         * User Post
         * @description Describes a new user account. E-mail address, first and last name and the accepted terms are required, and either a password or an outside login (oauth).
         * @example {
         *       "email": "example@losant.com",
         *       "firstName": "Example",
         *       "lastName": "Name",
         *       "companyName": "Losant IoT, Inc.",
         *       "url": "https://www.losant.com",
         *       "password": "The new password 1",
         *       "acceptTerms": "on"
         *     }
         */
        UserPost: {
            /**
             * Format: email
             * @description Email address of the new user.
             */
            email?: string;
            /** @description First name of the new user. */
            firstName?: string;
            /** @description Last name of the new user. */
            lastName?: string;
            /** @description Name of the company for which the user works. */
            companyName?: string;
            /** @description Job title of the user. */
            title?: string;
            /** @description Phone number of the user, as free text. */
            phoneNumber?: string;
            /** @description Place where the user is, as free text. */
            location?: string;
            /** @description Website of the user. */
            url?: string;
            /** @description Login with an outside service, in place of a password. */
            oauth?: {
                /** @description Name of the outside service that issued the token. */
                service: string;
                /** @description Access token issued by the outside service. */
                accessToken: string;
            };
            /** @description Password of the new user. */
            password?: string;
            /**
             * @description Must be on, by which the new user accepts the terms.
             * @enum {unknown}
             */
            acceptTerms?: "on";
            /** @description Opaque token that may accompany the registration. */
            hsToken?: string;
            /** @description Stage that the new user has reached with the Internet of Things, as free text. */
            iotJourneyStage?: string;
            /** @description Scopes that the access token shall carry, each at most once. */
            requestedScopes?: ((("all.Application" | "all.Application.read" | "all.Device" | "all.Device.read" | "application.*" | "applicationApiToken.*" | "applicationApiTokens.*" | "applicationKey.*" | "applicationKeys.*" | "data.*" | "dataTable.*" | "dataTables.*" | "dataTableRow.*" | "dataTableRows.*" | "device.*" | "deviceRecipe.*" | "deviceRecipes.*" | "devices.*" | "edgeDeployments.*" | "event.*" | "events.*" | "experience.*" | "experienceDomain.*" | "experienceDomains.*" | "experienceEndpoint.*" | "experienceEndpoints.*" | "experienceGroup.*" | "experienceGroups.*" | "experienceSlug.*" | "experienceSlugs.*" | "experienceUser.*" | "experienceUsers.*" | "experienceVersion.*" | "experienceVersions.*" | "experienceView.*" | "experienceViews.*" | "integration.*" | "integrations.*" | "file.*" | "files.*" | "flow.*" | "flows.*" | "flowVersion.*" | "flowVersions.*" | "webhook.*" | "webhooks.*" | "application.archiveData" | "application.backfillArchiveData" | "application.debug" | "application.delete" | "application.get" | "application.mqttPublishMessage" | "application.mqttSubscriptionStream" | "application.patch" | "application.payloadCounts" | "application.search" | "applicationApiToken.delete" | "applicationApiToken.get" | "applicationApiToken.patch" | "applicationApiTokens.get" | "applicationApiTokens.post" | "applicationKey.delete" | "applicationKey.get" | "applicationKey.patch" | "applicationKeys.get" | "applicationKeys.post" | "data.lastValueQuery" | "data.timeSeriesQuery" | "dataTable.addColumn" | "dataTable.delete" | "dataTable.get" | "dataTable.patch" | "dataTable.removeColumn" | "dataTableRow.delete" | "dataTableRow.get" | "dataTableRow.patch" | "dataTableRows.get" | "dataTableRows.post" | "dataTableRows.query" | "dataTableRows.export" | "dataTableRows.delete" | "dataTableRows.truncate" | "dataTables.get" | "dataTables.post" | "device.commandStream" | "device.debug" | "device.delete" | "device.export" | "device.get" | "device.getCommand" | "device.getCompositeState" | "device.getLogEntries" | "device.getState" | "device.patch" | "device.removeData" | "device.sendCommand" | "device.sendState" | "device.setConnectionStatus" | "device.stateStream" | "deviceRecipe.bulkCreate" | "deviceRecipe.delete" | "deviceRecipe.get" | "deviceRecipe.patch" | "deviceRecipes.get" | "deviceRecipes.post" | "devices.detailedSummary" | "devices.export" | "devices.get" | "devices.post" | "devices.sendCommand" | "edgeDeployments.get" | "edgeDeployments.release" | "edgeDeployments.remove" | "edgeDeployments.replace" | "event.delete" | "event.get" | "event.patch" | "events.get" | "events.mostRecentBySeverity" | "events.patch" | "events.post" | "experience.delete" | "experience.bootstrap" | "experienceDomain.delete" | "experienceDomain.get" | "experienceDomain.patch" | "experienceDomains.get" | "experienceDomains.post" | "experienceEndpoint.delete" | "experienceEndpoint.get" | "experienceEndpoint.patch" | "experienceEndpoints.get" | "experienceEndpoints.post" | "experienceEndpoints.stats" | "experienceGroup.delete" | "experienceGroup.get" | "experienceGroup.patch" | "experienceGroups.detailedSummary" | "experienceGroups.get" | "experienceGroups.post" | "experienceSlug.delete" | "experienceSlug.get" | "experienceSlug.patch" | "experienceSlugs.get" | "experienceSlugs.post" | "experienceUser.delete" | "experienceUser.get" | "experienceUser.patch" | "experienceUsers.detailedSummary" | "experienceUsers.get" | "experienceUsers.post" | "experienceVersion.delete" | "experienceVersion.get" | "experienceVersion.patch" | "experienceVersions.get" | "experienceVersions.post" | "experienceView.debug" | "experienceView.delete" | "experienceView.get" | "experienceView.patch" | "experienceViews.debug" | "experienceViews.detailedSummary" | "experienceViews.get" | "experienceViews.post" | "file.get" | "file.patch" | "file.move" | "file.delete" | "files.get" | "files.post" | "flow.debug" | "flow.delete" | "flow.clearStorageEntries" | "flow.get" | "flow.getStorageEntries" | "flow.log" | "flow.patch" | "flow.pressVirtualButton" | "flow.setStorageEntry" | "flows.get" | "flows.getByVersion" | "flows.import" | "flows.post" | "flowVersion.delete" | "flowVersion.get" | "flowVersion.log" | "flowVersion.patch" | "flowVersions.get" | "flowVersions.post" | "integration.delete" | "integration.get" | "integration.patch" | "integrations.get" | "integrations.post" | "webhook.delete" | "webhook.get" | "webhook.patch" | "webhooks.get" | "webhooks.post") | ("all.Organization" | "all.Organization.read" | "applications.*" | "auditLog.*" | "auditLogs.*" | "dashboard.*" | "dashboards.*" | "org.*" | "solution.*" | "solutions.*" | "solutionUser.*" | "solutionUsers.*" | "applications.get" | "applications.post" | "applications.detailedSummary" | "auditLog.get" | "auditLogs.get" | "dashboard.patch" | "dashboard.delete" | "dashboard.sendReport" | "dashboards.get" | "dashboards.post" | "org.get" | "org.patch" | "org.delete" | "org.pendingInvites" | "org.inviteMember" | "org.revokeInvite" | "org.modifyMember" | "org.removeMember" | "org.payloadCounts" | "org.invoices" | "org.currentCard" | "org.chargeDetails" | "org.transferResources" | "solutionUser.get" | "solutionUser.patch" | "solutionUser.delete" | "solutionUsers.get" | "solutionUsers.post" | "solution.get" | "solution.patch" | "solution.delete" | "solutions.get" | "solutions.post")) | ("all.User" | "all.User.read" | "me.*" | "orgs.*" | "me.get" | "me.patch" | "me.delete" | "me.verifyEmail" | "me.changePassword" | "me.enableTwoFactorAuth" | "me.disableTwoFactorAuth" | "me.disconnectGithub" | "me.connectGithub" | "me.disconnectTwitter" | "me.connectTwitter" | "me.addRecentItem" | "me.fetchRecentItems" | "me.payloadCounts" | "me.transferResources" | "orgs.get" | "orgs.post"))[];
            /** @description Lifetime wanted for the access token, zero or more. */
            tokenTTL?: number;
        } | unknown | unknown;
        /**
         * Validate Context Error
         * @description Says why values for the variables of a dashboard were refused (type and message), and returns a context of valid values (ctx).
         * @example {
         *       "type": "Validation",
         *       "message": "deviceId-noValidationNoFullDevice (589de9bca1975a00017b22ff) is not a valid deviceId",
         *       "ctx": {
         *         "deviceId-withIdAndTagValidationAndIncludeFullDevice": {
         *           "id": "589de9bca1975a00017b2295",
         *           "name": "Cincinnati",
         *           "tags": {
         *             "type": [
         *               "Weather Station"
         *             ],
         *             "region": [
         *               "Midwest"
         *             ],
         *             "DeviceRecipe": [
         *               "Weather Station"
         *             ]
         *           }
         *         },
         *         "deviceId-noValidationNoFullDevice": "589de9bca1975a00017b2296",
         *         "deviceAttribute": "dew-point",
         *         "deviceTag-withValidation": {
         *           "key": "DeviceRecipe",
         *           "value": "Weather Station"
         *         },
         *         "deviceTag-noValidation": {
         *           "key": "DeviceRecipe",
         *           "value": "Weather Station"
         *         }
         *       }
         *     }
         */
        ValidateContextError: {
            /** @description Kind of error, such as NotFound or Validation. */
            type?: string;
            /** @description Why the values were refused. */
            message?: string;
            /** @description Context of valid values, keyed by variable name. */
            ctx?: {
                [key: string]: string | number | {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                } | {
                    /** @description ID of the device that is the value of the variable. */
                    id?: string;
                    /** @description Name of the device. */
                    name?: string;
                    /** @description Free text about the device that is the value. */
                    description?: string;
                    /** @description Tags of the device: for each key, the list of its values. */
                    tags?: {
                        [key: string]: string[];
                    };
                };
            };
        };
        /**
         * Validate Context Success
         * @description Confirms that values for the variables of a dashboard are valid, and returns the complete context, with full devices where the dashboard asks for them.
         * @example {
         *       "success": true,
         *       "ctx": {
         *         "deviceId-withIdAndTagValidationAndIncludeFullDevice": {
         *           "id": "589de9bca1975a00017b2295",
         *           "name": "Cincinnati",
         *           "tags": {
         *             "type": [
         *               "Weather Station"
         *             ],
         *             "region": [
         *               "Midwest"
         *             ],
         *             "DeviceRecipe": [
         *               "Weather Station"
         *             ]
         *           }
         *         },
         *         "deviceId-noValidationNoFullDevice": "589de9bca1975a00017b2296",
         *         "deviceAttribute": "dew-point",
         *         "deviceTag-withValidation": {
         *           "key": "DeviceRecipe",
         *           "value": "Weather Station"
         *         },
         *         "deviceTag-noValidation": {
         *           "key": "DeviceRecipe",
         *           "value": "Weather Station"
         *         }
         *       }
         *     }
         */
        ValidateContextSuccess: {
            /**
             * @description Always true: the values are valid.
             * @enum {boolean}
             */
            success?: true;
            /** @description Complete context of the dashboard, keyed by variable name. */
            ctx?: {
                [key: string]: string | number | {
                    /** @description Key of the device tag. */
                    key?: string;
                    /** @description Value of the device tag. */
                    value?: string;
                } | {
                    /** @description ID of the device that is the value of the variable. */
                    id?: string;
                    /** @description Name of the device. */
                    name?: string;
                    /** @description Free text about the device that is the value. */
                    description?: string;
                    /** @description Tags of the device: for each key, the list of its values. */
                    tags?: {
                        [key: string]: string[];
                    };
                };
            };
        };
        /**
         * Virtual Button Press
         * @description Presses a virtual button of a workflow: the key of the button is required; payload is any JSON value. May name the workflow version and the device concerned.
         * @example {
         *       "key": "575ed18f7ae143cd83dc4aa6-SJaEw_dV",
         *       "payload": {
         *         "some": "data"
         *       }
         *     }
         */
        VirtualButtonPress: {
            /** @description Key that identifies the virtual button. */
            key: string;
            /** @description Any JSON value with which the run of the workflow starts. */
            payload?: unknown;
            /** @description Any JSON value that goes with the press beside the payload. */
            meta?: unknown;
            /** @description Name of the workflow version whose button is pressed. */
            flowVersion?: string;
            /** @description ID of the device concerned, if any. */
            deviceId?: string;
        };
        /**
         * Webhook
         * @description One webhook of an application: its token, how incoming requests are verified, the status code to answer (100 to 599) and whether to wait for a reply.
         * @example {
         *       "id": "575ed78e7ae143cd83dc4aab",
         *       "webhookId": "575ed78e7ae143cd83dc4aab",
         *       "applicationId": "575ec8687ae143cd83dc4a97",
         *       "creationDate": "2016-06-13T04:00:00.000Z",
         *       "lastUpdated": "2016-06-13T04:00:00.000Z",
         *       "name": "My Webhook",
         *       "token": "the_webhook_token",
         *       "responseCode": 200
         *     }
         */
        Webhook: {
            /** @description ID of the webhook; set by the service. */
            id?: string;
            /** @description ID of the webhook, the same as id. */
            webhookId?: string;
            /** @description ID of the application to which the webhook belongs. */
            applicationId?: string;
            /**
             * Format: date-time
             * @description When the webhook was created, as an ISO 8601 time; set by the service.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the webhook was last changed, as an ISO 8601 time; set by the service.
             */
            lastUpdated?: string;
            /** @description Name of the webhook, 1 to 255 characters. */
            name?: string;
            /** @description Token of the webhook; set by the service. */
            token?: string;
            /** @description HTTP status code with which the webhook answers its callers. */
            responseCode?: number;
            /**
             * @description Service by whose method incoming requests are verified; none turns this off.
             * @enum {string}
             */
            verificationType?: "facebook" | "fitbit" | "none" | "twilio" | "alexa";
            /** @description Code used to verify requests, where verificationType calls for one. */
            verificationCode?: string;
            /** @description Whether the webhook waits for a reply before it answers its caller. */
            waitForReply?: boolean;
            /** @description User name that a caller must send with HTTP basic authentication. */
            basicAuthUsername?: string;
            /** @description Password that a caller must send with HTTP basic authentication. */
            basicAuthPassword?: string;
        };
        /**
         * Webhook Patch
         * @description Changes to a webhook; every key is optional. The status code to answer lies between 100 and 599.
         * @example {
         *       "name": "My Updated Webhook",
         *       "responseCode": 201
         *     }
         */
        WebhookPatch: {
            /** @description New name of the webhook, 1 to 255 characters. */
            name?: string;
            /** @description HTTP status code with which the webhook answers its callers. */
            responseCode?: number;
            /**
             * @description Service by whose method incoming requests are verified; none turns this off.
             * @enum {string}
             */
            verificationType?: "facebook" | "fitbit" | "none" | "twilio" | "alexa";
            /** @description Code used to verify requests, where verificationType calls for one. */
            verificationCode?: string;
            /** @description Whether the webhook waits for a reply before it answers its caller. */
            waitForReply?: boolean;
            /** @description User name that a caller must send with HTTP basic authentication. */
            basicAuthUsername?: string;
            /** @description Password that a caller must send with HTTP basic authentication. */
            basicAuthPassword?: string;
        };
        /**
         * Webhook Post
         * @description Describes a new webhook. Only the name is required; the status code to answer lies between 100 and 599.
         * @example {
         *       "name": "My New Webhook"
         *     }
         */
        WebhookPost: {
            /** @description Name of the new webhook, 1 to 255 characters. */
            name: string;
            /** @description HTTP status code with which the webhook answers its callers. */
            responseCode?: number;
            /**
             * @description Service by whose method incoming requests are verified; none turns this off.
             * @enum {string}
             */
            verificationType?: "facebook" | "fitbit" | "none" | "twilio" | "alexa";
            /** @description Code used to verify requests, where verificationType calls for one. */
            verificationCode?: string;
            /** @description Whether the webhook waits for a reply before it answers its caller. */
            waitForReply?: boolean;
            /** @description User name that a caller must send with HTTP basic authentication. */
            basicAuthUsername?: string;
            /** @description Password that a caller must send with HTTP basic authentication. */
            basicAuthPassword?: string;
        };
        /**
         * Webhooks
         * @description One page of the webhooks of an application, with the number of items on it (count), the number in all (totalCount) and the paging, sorting and filtering applied.
         * @example {
         *       "items": [
         *         {
         *           "id": "575ed78e7ae143cd83dc4aab",
         *           "webhookId": "575ed78e7ae143cd83dc4aab",
         *           "applicationId": "575ec8687ae143cd83dc4a97",
         *           "creationDate": "2016-06-13T04:00:00.000Z",
         *           "lastUpdated": "2016-06-13T04:00:00.000Z",
         *           "name": "My Webhook",
         *           "token": "the_webhook_token",
         *           "responseCode": 200
         *         }
         *       ],
         *       "count": 1,
         *       "totalCount": 4,
         *       "perPage": 1,
         *       "page": 0,
         *       "sortField": "name",
         *       "sortDirection": "asc",
         *       "applicationId": "575ec8687ae143cd83dc4a97"
         *     }
         */
        Webhooks: {
            /** @description The webhooks on this page. */
            items?: components["schemas"]["Webhook"][];
            /** @description Number of webhooks on this page. */
            count?: number;
            /** @description Number of webhooks that match, over all pages. */
            totalCount?: number;
            /** @description Largest number of webhooks on one page. */
            perPage?: number;
            /** @description Number of this page; the first page is 0. */
            page?: number;
            /** @description Pattern by which the list was filtered, if any; an asterisk (*) stands for any run of characters. */
            filter?: string;
            /** @description Field to which filter was applied, if any. */
            filterField?: string;
            /** @description Field by which the webhooks are ordered. */
            sortField?: string;
            /**
             * @description Order of the webhooks by sortField: ascending (asc) or descending (desc).
             * @enum {string}
             */
            sortDirection?: "asc" | "desc";
            /** @description ID of the application to which the webhooks belong. */
            applicationId?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type APIToken = components['schemas']['APIToken'];
export type APITokenPatch = components['schemas']['APITokenPatch'];
export type APITokens = components['schemas']['APITokens'];
export type Application = components['schemas']['Application'];
export type ApplicationAPITokenPost = components['schemas']['ApplicationAPITokenPost'];
export type ApplicationKey = components['schemas']['ApplicationKey'];
export type ApplicationKeyPatch = components['schemas']['ApplicationKeyPatch'];
export type ApplicationKeyPost = components['schemas']['ApplicationKeyPost'];
export type ApplicationKeyPostResponse = components['schemas']['ApplicationKeyPostResponse'];
export type ApplicationKeys = components['schemas']['ApplicationKeys'];
export type ApplicationPatch = components['schemas']['ApplicationPatch'];
export type ApplicationPost = components['schemas']['ApplicationPost'];
export type ApplicationSearchResult = components['schemas']['ApplicationSearchResult'];
export type Applications = components['schemas']['Applications'];
export type AuditLog = components['schemas']['AuditLog'];
export type AuditLogFilter = components['schemas']['AuditLogFilter'];
export type AuditLogs = components['schemas']['AuditLogs'];
export type AuthenticatedDevice = components['schemas']['AuthenticatedDevice'];
export type AuthenticatedSolutionUser = components['schemas']['AuthenticatedSolutionUser'];
export type AuthenticatedUser = components['schemas']['AuthenticatedUser'];
export type ChangePassword = components['schemas']['ChangePassword'];
export type CompositeDeviceState = components['schemas']['CompositeDeviceState'];
export type Dashboard = components['schemas']['Dashboard'];
export type DashboardContextInstance = components['schemas']['DashboardContextInstance'];
export type DashboardPatch = components['schemas']['DashboardPatch'];
export type DashboardPost = components['schemas']['DashboardPost'];
export type DashboardSendReport = components['schemas']['DashboardSendReport'];
export type Dashboards = components['schemas']['Dashboards'];
export type DataTable = components['schemas']['DataTable'];
export type DataTableColumn = components['schemas']['DataTableColumn'];
export type DataTablePatch = components['schemas']['DataTablePatch'];
export type DataTablePost = components['schemas']['DataTablePost'];
export type DataTableQuery = components['schemas']['DataTableQuery'];
export type DataTableRow = components['schemas']['DataTableRow'];
export type DataTableRowInsertMultiple = components['schemas']['DataTableRowInsertMultiple'];
export type DataTableRowInsert = components['schemas']['DataTableRowInsert'];
export type DataTableRowInsertResult = components['schemas']['DataTableRowInsertResult'];
export type DataTableRowInsertUpdate = components['schemas']['DataTableRowInsertUpdate'];
export type DataTableRows = components['schemas']['DataTableRows'];
export type DataTableRowsDelete = components['schemas']['DataTableRowsDelete'];
export type DataTableRowsExport = components['schemas']['DataTableRowsExport'];
export type DataTables = components['schemas']['DataTables'];
export type Device = components['schemas']['Device'];
export type DeviceCommand = components['schemas']['DeviceCommand'];
export type DeviceCommands = components['schemas']['DeviceCommands'];
export type DeviceConnectionStatus = components['schemas']['DeviceConnectionStatus'];
export type DeviceCredentials = components['schemas']['DeviceCredentials'];
export type DeviceLog = components['schemas']['DeviceLog'];
export type DevicePatch = components['schemas']['DevicePatch'];
export type DevicePost = components['schemas']['DevicePost'];
export type DeviceRecipe = components['schemas']['DeviceRecipe'];
export type DeviceRecipeBulkCreate = components['schemas']['DeviceRecipeBulkCreate'];
export type DeviceRecipeBulkCreateEnqueue = components['schemas']['DeviceRecipeBulkCreateEnqueue'];
export type DeviceRecipeBulkCreatePost = components['schemas']['DeviceRecipeBulkCreatePost'];
export type DeviceRecipePatch = components['schemas']['DeviceRecipePatch'];
export type DeviceRecipePost = components['schemas']['DeviceRecipePost'];
export type DeviceRecipes = components['schemas']['DeviceRecipes'];
export type DeviceState = components['schemas']['DeviceState'];
export type DeviceStateOrStates = components['schemas']['DeviceStateOrStates'];
export type DeviceStates = components['schemas']['DeviceStates'];
export type DeviceTagFilter = components['schemas']['DeviceTagFilter'];
export type Devices = components['schemas']['Devices'];
export type DisableTwoFactorAuth = components['schemas']['DisableTwoFactorAuth'];
export type EdgeDeployment = components['schemas']['EdgeDeployment'];
export type EdgeDeploymentRelease = components['schemas']['EdgeDeploymentRelease'];
export type EdgeDeploymentRemove = components['schemas']['EdgeDeploymentRemove'];
export type EdgeDeploymentReplace = components['schemas']['EdgeDeploymentReplace'];
export type EdgeDeployments = components['schemas']['EdgeDeployments'];
export type EmailVerificationVerify = components['schemas']['EmailVerificationVerify'];
export type EnableTwoFactorAuth = components['schemas']['EnableTwoFactorAuth'];
export type Error = components['schemas']['Error'];
export type Event = components['schemas']['Event'];
export type EventPatch = components['schemas']['EventPatch'];
export type EventPlusNewCount = components['schemas']['EventPlusNewCount'];
export type EventPost = components['schemas']['EventPost'];
export type Events = components['schemas']['Events'];
export type ExperienceBootstrapOptions = components['schemas']['ExperienceBootstrapOptions'];
export type ExperienceBootstrapResult = components['schemas']['ExperienceBootstrapResult'];
export type ExperienceDomain = components['schemas']['ExperienceDomain'];
export type ExperienceDomainPatch = components['schemas']['ExperienceDomainPatch'];
export type ExperienceDomainPost = components['schemas']['ExperienceDomainPost'];
export type ExperienceDomains = components['schemas']['ExperienceDomains'];
export type ExperienceEndpoint = components['schemas']['ExperienceEndpoint'];
export type ExperienceEndpointPatch = components['schemas']['ExperienceEndpointPatch'];
export type ExperienceEndpointPost = components['schemas']['ExperienceEndpointPost'];
export type ExperienceEndpointStats = components['schemas']['ExperienceEndpointStats'];
export type ExperienceEndpoints = components['schemas']['ExperienceEndpoints'];
export type ExperienceGroup = components['schemas']['ExperienceGroup'];
export type ExperienceGroupPatch = components['schemas']['ExperienceGroupPatch'];
export type ExperienceGroupPost = components['schemas']['ExperienceGroupPost'];
export type ExperienceGroups = components['schemas']['ExperienceGroups'];
export type ExperienceSlug = components['schemas']['ExperienceSlug'];
export type ExperienceSlugPatch = components['schemas']['ExperienceSlugPatch'];
export type ExperienceSlugPost = components['schemas']['ExperienceSlugPost'];
export type ExperienceSlugs = components['schemas']['ExperienceSlugs'];
export type ExperienceUser = components['schemas']['ExperienceUser'];
export type ExperienceUserPatch = components['schemas']['ExperienceUserPatch'];
export type ExperienceUserPost = components['schemas']['ExperienceUserPost'];
export type ExperienceUsers = components['schemas']['ExperienceUsers'];
export type ExperienceVersion = components['schemas']['ExperienceVersion'];
export type ExperienceVersionPatch = components['schemas']['ExperienceVersionPatch'];
export type ExperienceVersionPost = components['schemas']['ExperienceVersionPost'];
export type ExperienceVersions = components['schemas']['ExperienceVersions'];
export type ExperienceView = components['schemas']['ExperienceView'];
export type ExperienceViewPatch = components['schemas']['ExperienceViewPatch'];
export type ExperienceViewPost = components['schemas']['ExperienceViewPost'];
export type ExperienceViews = components['schemas']['ExperienceViews'];
export type FileSchema = components['schemas']['FileSchema'];
export type FilePatch = components['schemas']['FilePatch'];
export type FilePost = components['schemas']['FilePost'];
export type FileUploadPostResponse = components['schemas']['FileUploadPostResponse'];
export type FilesSchema = components['schemas']['FilesSchema'];
export type Workflow = components['schemas']['Workflow'];
export type WorkflowLog = components['schemas']['WorkflowLog'];
export type WorkflowPatch = components['schemas']['WorkflowPatch'];
export type WorkflowPost = components['schemas']['WorkflowPost'];
export type WorkflowStorageEntries = components['schemas']['WorkflowStorageEntries'];
export type WorkflowStorageEntry = components['schemas']['WorkflowStorageEntry'];
export type WorkflowTriggerFilter = components['schemas']['WorkflowTriggerFilter'];
export type WorkflowVersion = components['schemas']['WorkflowVersion'];
export type WorkflowVersionPatch = components['schemas']['WorkflowVersionPatch'];
export type WorkflowVersionPost = components['schemas']['WorkflowVersionPost'];
export type WorkflowVersions = components['schemas']['WorkflowVersions'];
export type Workflows = components['schemas']['Workflows'];
export type WorkflowsImportPost = components['schemas']['WorkflowsImportPost'];
export type WorkflowImportResult = components['schemas']['WorkflowImportResult'];
export type GithubLogin = components['schemas']['GithubLogin'];
export type Integration = components['schemas']['Integration'];
export type IntegrationPatch = components['schemas']['IntegrationPatch'];
export type IntegrationPost = components['schemas']['IntegrationPost'];
export type Integrations = components['schemas']['Integrations'];
export type LastValueData = components['schemas']['LastValueData'];
export type LastValueQuery = components['schemas']['LastValueQuery'];
export type Me = components['schemas']['Me'];
export type MePatch = components['schemas']['MePatch'];
export type MQTTPublishBody = components['schemas']['MQTTPublishBody'];
export type MultiDeviceCommand = components['schemas']['MultiDeviceCommand'];
export type Organization = components['schemas']['Organization'];
export type OrganizationInvitationAction = components['schemas']['OrganizationInvitationAction'];
export type OrganizationInvitationInformation = components['schemas']['OrganizationInvitationInformation'];
export type OrganizationInvitationPost = components['schemas']['OrganizationInvitationPost'];
export type OrganizationInvitationResult = components['schemas']['OrganizationInvitationResult'];
export type OrganizationInvitations = components['schemas']['OrganizationInvitations'];
export type OrganizationMemberPatch = components['schemas']['OrganizationMemberPatch'];
export type OrganizationPatch = components['schemas']['OrganizationPatch'];
export type OrganizationPost = components['schemas']['OrganizationPost'];
export type Organizations = components['schemas']['Organizations'];
export type PasswordResetFinish = components['schemas']['PasswordResetFinish'];
export type PasswordResetInput = components['schemas']['PasswordResetInput'];
export type PasswordResetResponse = components['schemas']['PasswordResetResponse'];
export type PayloadCounts = components['schemas']['PayloadCounts'];
export type RecentItem = components['schemas']['RecentItem'];
export type RecentItemList = components['schemas']['RecentItemList'];
export type ResourceTransfer = components['schemas']['ResourceTransfer'];
export type Solution = components['schemas']['Solution'];
export type SolutionMe = components['schemas']['SolutionMe'];
export type SolutionPatch = components['schemas']['SolutionPatch'];
export type SolutionPost = components['schemas']['SolutionPost'];
export type SolutionUser = components['schemas']['SolutionUser'];
export type SolutionUserCredentials = components['schemas']['SolutionUserCredentials'];
export type SolutionUserPatch = components['schemas']['SolutionUserPatch'];
export type SolutionUserPost = components['schemas']['SolutionUserPost'];
export type SolutionUsers = components['schemas']['SolutionUsers'];
export type Solutions = components['schemas']['Solutions'];
export type Success = components['schemas']['Success'];
export type TimeSeriesData = components['schemas']['TimeSeriesData'];
export type TimeSeriesQuery = components['schemas']['TimeSeriesQuery'];
export type UserCredentials = components['schemas']['UserCredentials'];
export type UserPost = components['schemas']['UserPost'];
export type ValidateContextError = components['schemas']['ValidateContextError'];
export type ValidateContextSuccess = components['schemas']['ValidateContextSuccess'];
export type VirtualButtonPress = components['schemas']['VirtualButtonPress'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookPatch = components['schemas']['WebhookPatch'];
export type WebhookPost = components['schemas']['WebhookPost'];
export type Webhooks = components['schemas']['Webhooks'];
export type $defs = Record<string, never>;
export interface operations {
    "application.archiveData": {
        parameters: {
            query: {
                /**
                 * @description Day to archive, in milliseconds since the Unix epoch. It has to be more than 31 days ago, and still within the time for which the organization keeps its data (dataTTL).
                 * @example 1518556791829
                 */
                date: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive job for this day has been enqueued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.backfillArchiveData": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backfill job has been enqueued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.get": {
        parameters: {
            query?: {
                /**
                 * @description Fields to leave out of the summary, separated by commas.
                 * @example payloadCount
                 */
                summaryExclude?: string;
                /**
                 * @description Fields to put into the summary, separated by commas.
                 * @example payloadCount
                 */
                summaryInclude?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application with its settings and its summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Application",
                 *       "description": "Description of my updated application"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationPatch"];
            };
        };
        responses: {
            /** @description The application after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request is malformed, or its body does not match the Application Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.mqttPublishMessage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "an/mqtt/topic",
                 *       "message": "The MQTT message!"
                 *     }
                 */
                "application/json": components["schemas"]["MQTTPublishBody"];
            };
        };
        responses: {
            /** @description The message has been published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the MQTT Publish Body schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.mqttSubscriptionStream": {
        parameters: {
            query: {
                /**
                 * @description Seconds between two keepalive messages on the stream.
                 * @example 2
                 */
                keepAliveInterval?: number;
                /**
                 * @description MQTT topic whose messages are streamed.
                 * @example my/topic
                 */
                topic: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection stays open, and each message published to the topic arrives as one event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: mqttMessage
                     *     data: {"topic":"an/mqtt/topic","message":"The MQTT message!"}
                     *
                     *     event: mqttMessage
                     *     data: {"topic":"an/mqtt/topic","message":"The MQTT message!"}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.payloadCounts": {
        parameters: {
            query?: {
                /**
                 * @description Start of the counted time range, in milliseconds since the Unix epoch. A negative value counts back from now; the default is 30 days ago.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description End of the counted time range, in milliseconds since the Unix epoch; 0 stands for now.
                 * @example 1465790400000
                 */
                end?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of payloads, first by type and then by source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayloadCounts"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "application.search": {
        parameters: {
            query: {
                /**
                 * @description Part of the name to look for.
                 * @example my dev
                 */
                filter: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching resources, each with its ID, name, description and type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSearchResult"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationApiToken.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the API token, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the API token, 24 hexadecimal digits; it is not the token string itself.
                 * @example 575ec7417ae143cd83dc4a95
                 */
                apiTokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API token with its name, scopes, status and expiration date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIToken"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationApiToken.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the API token, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the API token, 24 hexadecimal digits; it is not the token string itself.
                 * @example 575ec7417ae143cd83dc4a95
                 */
                apiTokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API token has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationApiToken.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the API token, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the API token, 24 hexadecimal digits; it is not the token string itself.
                 * @example 575ec7417ae143cd83dc4a95
                 */
                apiTokenId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated API Token",
                 *       "status": "inactive"
                 *     }
                 */
                "application/json": components["schemas"]["APITokenPatch"];
            };
        };
        responses: {
            /** @description The API token after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIToken"];
                };
            };
            /** @description The request is malformed, or its body does not match the API Token Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationApiTokens.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned API tokens are ordered. Accepted values are: name, status, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "status" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of API tokens on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name, status
                 * @example name
                 */
                filterField?: "name" | "status";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*token
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the API tokens, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of API tokens, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APITokens"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationApiTokens.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the API tokens, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New API Token",
                 *       "expirationDate": "2017-06-13T04:00:00.000Z",
                 *       "scope": [
                 *         "all.Application"
                 *       ],
                 *       "status": "active"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationAPITokenPost"];
            };
        };
        responses: {
            /** @description The new API token, including the token string to send in the Authorization header. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIToken"];
                };
            };
            /** @description The request is malformed, or its body does not match the Application API Token Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationKey.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the access key, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the access key, 24 hexadecimal digits; it differs from the key string that devices send.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                applicationKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access key, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKey"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No access key with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationKey.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the access key, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the access key, 24 hexadecimal digits; it differs from the key string that devices send.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                applicationKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access key has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No access key with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationKey.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the access key, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the access key, 24 hexadecimal digits; it differs from the key string that devices send.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                applicationKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "active",
                 *       "description": "An example updated key description"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationKeyPatch"];
            };
        };
        responses: {
            /** @description The access key after the change, without its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKey"];
                };
            };
            /** @description The request is malformed, or its body does not match the Application Key Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No access key with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationKeys.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned access keys are ordered. Accepted values are: key, status, id, creationDate, lastUpdated
                 * @example creationDate
                 */
                sortField?: "key" | "status" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of access keys on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: key, status
                 * @example key
                 */
                filterField?: "key" | "status";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example the*key
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the access keys, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of access keys, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKeys"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applicationKeys.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the access keys, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "An example new key description"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationKeyPost"];
            };
        };
        responses: {
            /** @description The new access key, with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKeyPostResponse"];
                };
            };
            /** @description The request is malformed, or its body does not match the Application Key Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applications.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned applications are ordered. Accepted values are: name, id, creationDate, ownerId, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "ownerId" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of applications on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my * app
                 */
                filter?: string;
                /**
                 * @description Owner whose applications are returned. An organization ID selects that organization. If provided but blank, it selects the current user. Without the parameter, the applications of all owners are returned.
                 * @example 575ecdf07ae143cd83dc4a9a
                 */
                orgId?: string;
                /**
                 * @description Fields to leave out of the summary of each application, separated by commas.
                 * @example payloadCount
                 */
                summaryExclude?: string;
                /**
                 * @description Fields to put into the summary of each application, separated by commas.
                 * @example payloadCount
                 */
                summaryInclude?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of applications, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applications"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "applications.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Application",
                 *       "description": "Description of my new application"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationPost"];
            };
        };
        responses: {
            /** @description The application as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request is malformed, or its body does not match the Application Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auditLog.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization whose audit log is read, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the audit log entry, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                auditLogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit log entry in full, including the bodies of request and response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLog"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No audit log entry with this ID was found in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auditLogs.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned audit log entries are ordered. Accepted values are: creationDate, responseStatus, actorName
                 * @example creationDate
                 */
                sortField?: "creationDate" | "responseStatus" | "actorName";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of audit log entries on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Start of the time range of the entries, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                start?: number;
                /**
                 * @description End of the time range of the entries, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                end?: number;
                /**
                 * @description Conditions on actor, target, request and response code of the entries. See [Audit Log Filter](schemas.md#audit-log-filter) for more details.
                 * @example {
                 *       "primaryTarget": [
                 *         {
                 *           "type": "Dashboard"
                 *         },
                 *         {
                 *           "type": "Application",
                 *           "id": "575ec8687ae143cd83dc4a97"
                 *         }
                 *       ],
                 *       "actor": [
                 *         {
                 *           "type": "User",
                 *           "id": "575ed70c7ae143cd83dc4aa9"
                 *         }
                 *       ]
                 *     }
                 */
                auditLogFilter?: components["schemas"]["AuditLogFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization whose audit log is searched, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of audit log entries, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogs"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth.authenticateDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deviceId": "575ecf887ae143cd83dc4aa2",
                 *       "key": "this_would_be_the_key",
                 *       "secret": "this_would_be_the_secret"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceCredentials"];
            };
        };
        responses: {
            /** @description The credentials are valid; the token carries the scope all.Device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedDevice"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Credentials schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credentials were not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth.authenticateSolutionUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "solutionId": "57955788124b37010084c053",
                 *       "email": "example@solutionuser.com",
                 *       "password": "this is the password"
                 *     }
                 */
                "application/json": components["schemas"]["SolutionUserCredentials"];
            };
        };
        responses: {
            /** @description The credentials are valid; the response holds the token and the ID of the solution user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedSolutionUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Solution User Credentials schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credentials were not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth.authenticateUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "example@losant.com",
                 *       "password": "this is the password"
                 *     }
                 */
                "application/json": components["schemas"]["UserCredentials"];
            };
        };
        responses: {
            /** @description The credentials are valid; the token carries the scope all.User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the User Credentials schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credentials were not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "auth.authenticateUserGithub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accessToken": "the github access token"
                 *     }
                 */
                "application/json": components["schemas"]["GithubLogin"];
            };
        };
        responses: {
            /** @description The GitHub token is valid; the returned token carries the scope all.User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Github Login schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credentials were not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboard.get": {
        parameters: {
            query?: {
                /**
                 * @description Password of the dashboard, if it is protected by one.
                 * @example myPassword
                 */
                password?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the dashboard, 24 hexadecimal digits.
                 * @example 575ece2b7ae143cd83dc4a9b
                 */
                dashboardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard with all its blocks; isPasswordProtected tells whether it has a password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No dashboard with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboard.sendReport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the dashboard, 24 hexadecimal digits.
                 * @example 575ece2b7ae143cd83dc4a9b
                 */
                dashboardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toEmail": [
                 *         "test@email.com"
                 *       ],
                 *       "subject": "Dashboard Report",
                 *       "message": "Lookit",
                 *       "time": 1551887386704,
                 *       "theme": "dark"
                 *     }
                 */
                "application/json": components["schemas"]["DashboardSendReport"];
            };
        };
        responses: {
            /** @description The report has been sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Dashboard Send Report schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No dashboard with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboard.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the dashboard, 24 hexadecimal digits.
                 * @example 575ece2b7ae143cd83dc4a9b
                 */
                dashboardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No dashboard with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboard.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the dashboard, 24 hexadecimal digits.
                 * @example 575ece2b7ae143cd83dc4a9b
                 */
                dashboardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Dashboard",
                 *       "description": "Description of my updated dashboard",
                 *       "refreshRate": 300,
                 *       "public": true
                 *     }
                 */
                "application/json": components["schemas"]["DashboardPatch"];
            };
        };
        responses: {
            /** @description The dashboard after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description The request is malformed, or its body does not match the Dashboard Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No dashboard with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboard.validateContext": {
        parameters: {
            query?: {
                /**
                 * @description Password of the dashboard, if it is protected by one.
                 * @example myPassword
                 */
                password?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the dashboard, 24 hexadecimal digits.
                 * @example 575ece2b7ae143cd83dc4a9b
                 */
                dashboardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "myContextVariable": "myValue",
                 *       "myOtherVariable": "575ecf887ae143cd83dc4aa2"
                 *     }
                 */
                "application/json": components["schemas"]["DashboardContextInstance"];
            };
        };
        responses: {
            /** @description The values are valid; ctx in the response holds them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateContextSuccess"];
                };
            };
            /** @description The values are not valid; message says why, and ctx holds the values. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateContextError"];
                };
            };
            /** @description The dashboard, or an application that it refers to, was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboards.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned dashboards are ordered. Accepted values are: name, id, creationDate, ownerId, applicationId
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "ownerId" | "applicationId";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of dashboards on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my * dashboard
                 */
                filter?: string;
                /**
                 * @description Application to which the returned dashboards are linked. An application ID selects that application. If provided but blank, it selects dashboards that are linked to none. Without the parameter, both kinds are returned.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId?: string;
                /**
                 * @description Owner whose dashboards are returned. An organization ID selects that organization. If provided but blank, it selects the current user. Without the parameter, the dashboards of all owners are returned.
                 * @example 575ece7e7ae143cd83dc4a9c
                 */
                orgId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of dashboards, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboards"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dashboards.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Dashboard",
                 *       "public": false
                 *     }
                 */
                "application/json": components["schemas"]["DashboardPost"];
            };
        };
        responses: {
            /** @description The dashboard as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description The request is malformed, or its body does not match the Dashboard Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "data.lastValueQuery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application whose device data is queried, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deviceIds": [
                 *         "575ecf887ae143cd83dc4aa2",
                 *         "575ef5c97ae143cd83dc4aac"
                 *       ],
                 *       "attribute": "voltage"
                 *     }
                 */
                "application/json": components["schemas"]["LastValueQuery"];
            };
        };
        responses: {
            /** @description For each device ID, the last value of the attribute and its time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastValueData"];
                };
            };
            /** @description The request is malformed, or its body does not match the Last Value Query schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "data.timeSeriesQuery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application whose device data is queried, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "end": 0,
                 *       "duration": 600000,
                 *       "resolution": 300000,
                 *       "aggregation": "MEAN",
                 *       "attributes": [
                 *         "voltage"
                 *       ],
                 *       "deviceTags": [
                 *         {
                 *           "key": "floor",
                 *           "value": "8"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TimeSeriesQuery"];
            };
        };
        responses: {
            /** @description The range, resolution and aggregation in use, and for each device ID its points in time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeSeriesData"];
                };
            };
            /** @description The request is malformed, or its body does not match the Time Series Query schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTable.addColumn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "myColumn3",
                 *       "dataType": "string",
                 *       "constraint": "optional",
                 *       "defaultValue": "aDefault"
                 *     }
                 */
                "application/json": components["schemas"]["DataTableColumn"];
            };
        };
        responses: {
            /** @description The data table with the new column. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTable"];
                };
            };
            /** @description The request is malformed, or its body does not match the Data Table Column schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTable.removeColumn": {
        parameters: {
            query: {
                /**
                 * @description Name of the column that is removed.
                 * @example myColumnName
                 */
                columnName: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data table without the column. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTable"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTable.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data table with the definition of its columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTable"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTable.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data table has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTable.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Data Table"
                 *     }
                 */
                "application/json": components["schemas"]["DataTablePatch"];
            };
        };
        responses: {
            /** @description The data table after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTable"];
                };
            };
            /** @description The request is malformed, or its body does not match the Data Table Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRow.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table that holds the row, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
                /**
                 * @description ID of the row, 24 hexadecimal digits.
                 * @example 596f832b128eda5cfe765443
                 */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row, with id, createdAt and updatedAt beside the values of its columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTableRow"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No row with this ID was found in the data table. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRow.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table that holds the row, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
                /**
                 * @description ID of the row, 24 hexadecimal digits.
                 * @example 596f832b128eda5cfe765443
                 */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No row with this ID was found in the data table. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRow.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table that holds the row, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
                /**
                 * @description ID of the row, 24 hexadecimal digits.
                 * @example 596f832b128eda5cfe765443
                 */
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "myColumn1": "myValue"
                 *     }
                 */
                "application/json": components["schemas"]["DataTableRowInsertUpdate"];
            };
        };
        responses: {
            /** @description The row after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTableRow"];
                };
            };
            /** @description The request is malformed, or its body does not match the Data Table Row Insert Update schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No row with this ID was found in the data table. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRows.delete": {
        parameters: {
            query?: {
                /**
                 * @description Largest number of rows to delete in this call.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "$or": [
                 *         {
                 *           "myColumn1": {
                 *             "$ne": "myValue"
                 *           }
                 *         },
                 *         {
                 *           "myColumn2": 5
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DataTableQuery"];
            };
        };
        responses: {
            /** @description The matching rows have been deleted; removed tells how many. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTableRowsDelete"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRows.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "email@example.com",
                 *       "query": {
                 *         "$or": [
                 *           {
                 *             "myColumn1": {
                 *               "$ne": "myValue"
                 *             }
                 *           },
                 *           {
                 *             "myColumn2": 5
                 *           }
                 *         ]
                 *       },
                 *       "queryOptions": {
                 *         "limit": 10000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DataTableRowsExport"];
            };
        };
        responses: {
            /** @description The export has been enqueued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Data Table Rows Export schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRows.get": {
        parameters: {
            query?: {
                /**
                 * @description Name of the column by which the rows are ordered.
                 * @example myColumnName
                 */
                sortColumn?: string;
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Largest number of rows to return.
                 * @example 0
                 */
                limit?: number;
                /**
                 * @description Number of rows to skip before the first one returned.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, with the number returned (count) and the number in all (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTableRows"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRows.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "myColumn1": "myValue"
                 *     }
                 */
                "application/json": components["schemas"]["DataTableRowInsert"];
            };
        };
        responses: {
            /** @description The rows have been inserted. For a single row the response is that row; for an array it gives the number inserted and their IDs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTableRowInsertResult"];
                };
            };
            /** @description The request is malformed, or its body does not match the Data Table Row Insert schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRows.query": {
        parameters: {
            query?: {
                /**
                 * @description Name of the column by which the rows are ordered.
                 * @example myColumnName
                 */
                sortColumn?: string;
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Largest number of rows to return.
                 * @example 0
                 */
                limit?: number;
                /**
                 * @description Number of matching rows to skip before the first one returned.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "$or": [
                 *         {
                 *           "myColumn1": {
                 *             "$ne": "myValue"
                 *           }
                 *         },
                 *         {
                 *           "myColumn2": 5
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DataTableQuery"];
            };
        };
        responses: {
            /** @description The matching rows, with the number returned (count) and the number in all (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTableRows"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTableRows.truncate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data table, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the data table, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                dataTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All rows have been deleted, and no workflow was triggered by it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No data table with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTables.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned data tables are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of data tables on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*table
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data tables, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of data tables, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTables"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "dataTables.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the data tables, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Data Table",
                 *       "columns": [
                 *         {
                 *           "name": "myColumn1",
                 *           "dataType": "string",
                 *           "constraint": "unique"
                 *         },
                 *         {
                 *           "name": "myColumn2",
                 *           "dataType": "number",
                 *           "constraint": "optional"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DataTablePost"];
            };
        };
        responses: {
            /** @description The data table as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataTable"];
                };
            };
            /** @description The request is malformed, or its body does not match the Data Table Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.commandStream": {
        parameters: {
            query?: {
                /**
                 * @description Seconds between two keepalive messages on the stream.
                 * @example 2
                 */
                keepAliveInterval?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection stays open, and each new command for the device arrives as one event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: deviceCommand
                     *     data: {"time":"2016-06-13T04:00:00.000Z","name":"myCommand","payload":[1,1,2,3,5]}
                     *
                     *     event: deviceCommand
                     *     data: {"time":"2016-06-13T04:00:00.000Z","name":"myCommand","payload":[1,1,2,3,5]}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.get": {
        parameters: {
            query?: {
                /**
                 * @description Leaves the connection information out of the returned device if set.
                 * @example true
                 */
                excludeConnectionInfo?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device; its connection information (connectionInfo) is present unless excluded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Device",
                 *       "description": "Description of my updated device",
                 *       "tags": [
                 *         {
                 *           "key": "TagKey",
                 *           "value": "TagValue"
                 *         }
                 *       ],
                 *       "attributes": [
                 *         {
                 *           "name": "voltage",
                 *           "dataType": "number"
                 *         }
                 *       ],
                 *       "deviceClass": "standalone"
                 *     }
                 */
                "application/json": components["schemas"]["DevicePatch"];
            };
        };
        responses: {
            /** @description The device after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.export": {
        parameters: {
            query?: {
                /**
                 * @description Start of the exported time range, in milliseconds since the Unix epoch. 0 stands for now, and a negative value counts back from now.
                 * @example 1465790400000
                 */
                start?: number;
                /**
                 * @description End of the exported time range, in milliseconds since the Unix epoch. 0 stands for now, and a negative value counts back from now.
                 * @example 1465790400000
                 */
                end?: number;
                /**
                 * @description Address to which the export is sent. If absent, the address of the current user is taken.
                 * @example email@example.com
                 */
                email?: string;
                /**
                 * @description URL to which the API reports the result of the export.
                 * @example https://example.com/cburl
                 */
                callbackUrl?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.getCommand": {
        parameters: {
            query?: {
                /**
                 * @description Largest number of commands to return, counted from the newest.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Earliest time to look back to, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commands found, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCommands"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.sendCommand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "time": "2016-06-13T04:00:00.000Z",
                 *       "name": "myCommand",
                 *       "payload": [
                 *         1,
                 *         1,
                 *         2,
                 *         3,
                 *         5
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DeviceCommand"];
            };
        };
        responses: {
            /** @description The command has been sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Command schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.getCompositeState": {
        parameters: {
            query?: {
                /**
                 * @description Start of the time range from which the state is put together, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                start?: number;
                /**
                 * @description End of the time range from which the state is put together, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                end?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest value and time for each attribute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositeDeviceState"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.getLogEntries": {
        parameters: {
            query?: {
                /**
                 * @description Largest number of log entries to return, counted from the newest.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Earliest time to look back to, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log entries found, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceLog"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.getState": {
        parameters: {
            query?: {
                /**
                 * @description Largest number of states to return, counted from the newest.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Earliest time to look back to, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states found, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceStates"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.sendState": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "time": "2016-06-13T04:00:00.000Z",
                 *       "data": {
                 *         "voltage": 22.4
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DeviceStateOrStates"];
            };
        };
        responses: {
            /** @description The state has been received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device State or States schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.removeData": {
        parameters: {
            query?: {
                /**
                 * @description Start of the removed time range, in milliseconds since the Unix epoch. 0 stands for now, and a negative value counts back from now.
                 * @example 1465790400000
                 */
                start?: number;
                /**
                 * @description End of the removed time range, in milliseconds since the Unix epoch. 0 stands for now, and a negative value counts back from now.
                 * @example 1465790400000
                 */
                end?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removal has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.setConnectionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "connected"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceConnectionStatus"];
            };
        };
        responses: {
            /** @description The connection status has been set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Connection Status schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "device.stateStream": {
        parameters: {
            query?: {
                /**
                 * @description Seconds between two keepalive messages on the stream.
                 * @example 2
                 */
                keepAliveInterval?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the device belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device, 24 hexadecimal digits.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection stays open, and each newly reported state of the device arrives as one event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: deviceState
                     *     data: {"time":"2016-06-13T04:00:00.000Z","data":{"voltage":22.4}}
                     *
                     *     event: deviceState
                     *     data: {"time":"2016-06-13T04:00:00.000Z","data":{"voltage":22.4}}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "deviceRecipe.bulkCreate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the device recipe, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device recipe, 24 hexadecimal digits.
                 * @example 575ecec57ae143cd83dc4a9f
                 */
                deviceRecipeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nameColumn": "myNameColumn",
                 *       "descriptionColumn": "column2",
                 *       "csv": "a,comma,separated,string,of,input,data"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceRecipeBulkCreatePost"];
            };
        };
        responses: {
            /** @description The devices have been created; the response counts successes and failures and returns the result as CSV. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRecipeBulkCreate"];
                };
            };
            /** @description The creation has been enqueued, as is done for more than 750 devices. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRecipeBulkCreateEnqueue"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Recipe Bulk Create Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device recipe with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "deviceRecipe.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the device recipe, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device recipe, 24 hexadecimal digits.
                 * @example 575ecec57ae143cd83dc4a9f
                 */
                deviceRecipeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device recipe with all that it gives to devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRecipe"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device recipe with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "deviceRecipe.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the device recipe, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device recipe, 24 hexadecimal digits.
                 * @example 575ecec57ae143cd83dc4a9f
                 */
                deviceRecipeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device recipe has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device recipe with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "deviceRecipe.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the device recipe, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the device recipe, 24 hexadecimal digits.
                 * @example 575ecec57ae143cd83dc4a9f
                 */
                deviceRecipeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Device Recipe",
                 *       "deviceName": "Future device name",
                 *       "description": "Description of my updated device recipe",
                 *       "deviceDescription": "Future device description",
                 *       "tags": [
                 *         {
                 *           "key": "TagKey",
                 *           "value": "TagValue"
                 *         }
                 *       ],
                 *       "attributes": [
                 *         {
                 *           "name": "voltage",
                 *           "dataType": "number"
                 *         }
                 *       ],
                 *       "deviceClass": "standalone"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceRecipePatch"];
            };
        };
        responses: {
            /** @description The device recipe after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRecipe"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Recipe Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No device recipe with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "deviceRecipes.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned device recipes are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of device recipes on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my * recipe
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the device recipes, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of device recipes, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRecipes"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "deviceRecipes.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the device recipes, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Device Recipe",
                 *       "deviceName": "Future device name",
                 *       "description": "Description of my new device recipe",
                 *       "deviceDescription": "Future device description",
                 *       "tags": [
                 *         {
                 *           "key": "TagKey",
                 *           "value": "TagValue"
                 *         }
                 *       ],
                 *       "attributes": [
                 *         {
                 *           "name": "voltage",
                 *           "dataType": "number"
                 *         }
                 *       ],
                 *       "deviceClass": "standalone"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceRecipePost"];
            };
        };
        responses: {
            /** @description The device recipe as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRecipe"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Recipe Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "devices.export": {
        parameters: {
            query?: {
                /**
                 * @description Address to which the export is sent. If absent, the address of the current user is taken.
                 * @example email@example.com
                 */
                email?: string;
                /**
                 * @description URL to which the API reports the result of the export.
                 * @example https://example.com/cburl
                 */
                callbackUrl?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the devices belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "devices.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned devices are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of devices on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my * device
                 */
                filter?: string;
                /**
                 * @description Returns devices of this class alone. Accepted values are: standalone, gateway, peripheral, floating, edgeCompute
                 * @example standalone
                 */
                deviceClass?: "standalone" | "gateway" | "peripheral" | "floating" | "edgeCompute";
                /**
                 * @description List of tags to select devices by; both the key and the value of an entry may be left out. See [Device Tag Filter](schemas.md#device-tag-filter) for more details.
                 * @example [
                 *       {
                 *         "key": "Floor",
                 *         "value": "2"
                 *       },
                 *       {
                 *         "key": "Serial"
                 *       }
                 *     ]
                 */
                tagFilter?: components["schemas"]["DeviceTagFilter"];
                /**
                 * @description Leaves the connection information out of every returned device if set.
                 * @example true
                 */
                excludeConnectionInfo?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the devices belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Devices"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "devices.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the devices belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Device",
                 *       "description": "Description of my new device",
                 *       "tags": [
                 *         {
                 *           "key": "TagKey",
                 *           "value": "TagValue"
                 *         }
                 *       ],
                 *       "attributes": [
                 *         {
                 *           "name": "voltage",
                 *           "dataType": "number"
                 *         }
                 *       ],
                 *       "deviceClass": "standalone"
                 *     }
                 */
                "application/json": components["schemas"]["DevicePost"];
            };
        };
        responses: {
            /** @description The device as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description The request is malformed, or its body does not match the Device Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "devices.sendCommand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the devices belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "time": "2016-06-13T04:00:00.000Z",
                 *       "name": "myCommand",
                 *       "payload": [
                 *         1,
                 *         1,
                 *         2,
                 *         3,
                 *         5
                 *       ],
                 *       "deviceTags": [
                 *         {
                 *           "key": "floor",
                 *           "value": "8"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MultiDeviceCommand"];
            };
        };
        responses: {
            /** @description The command has been sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Multi Device Command schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "edgeDeployments.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned edge deployments are ordered. Accepted values are: id, deviceId, flowId, desiredVersion, currentVersion, creationDate, lastUpdated
                 * @example creationDate
                 */
                sortField?: "id" | "deviceId" | "flowId" | "desiredVersion" | "currentVersion" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of edge deployments on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Returns the deployments on the device with this ID alone.
                 * @example 575ecf887ae143cd83dc4aa2
                 */
                deviceId?: string;
                /**
                 * @description Returns deployments with this workflow version alone, whether as current or as desired version.
                 * @example myFlowVersion
                 */
                version?: string;
                /**
                 * @description Leaves out deployments that have neither a current nor a desired version.
                 * @example true
                 */
                filterEmpty?: boolean;
                /**
                 * @description Returns deployments of the workflow with this ID alone.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the edge deployments, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of edge deployments, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EdgeDeployments"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "edgeDeployments.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the edge deployments, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flowId": "575ed18f7ae143cd83dc4aa6",
                 *       "version": "v1.2.3",
                 *       "deviceIds": [
                 *         "575ecf887ae143cd83dc4aa2"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EdgeDeploymentRelease"];
            };
        };
        responses: {
            /** @description The release has been initiated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Edge Deployment Release schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "edgeDeployments.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the edge deployments, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flowId": "575ed18f7ae143cd83dc4aa6",
                 *       "deviceId": null
                 *     }
                 */
                "application/json": components["schemas"]["EdgeDeploymentRemove"];
            };
        };
        responses: {
            /** @description The removal has been initiated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Edge Deployment Remove schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "edgeDeployments.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the edge deployments, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flowId": "575ed18f7ae143cd83dc4aa6",
                 *       "oldVersion": "v1.2.3",
                 *       "newVersion": "v1.2.4"
                 *     }
                 */
                "application/json": components["schemas"]["EdgeDeploymentReplace"];
            };
        };
        responses: {
            /** @description The replacement has been initiated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Edge Deployment Replace schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "event.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the event belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the event, 24 hexadecimal digits.
                 * @example 575ed0de7ae143cd83dc4aa5
                 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event with all its updates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No event with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "event.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the event belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the event, 24 hexadecimal digits.
                 * @example 575ed0de7ae143cd83dc4aa5
                 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No event with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "event.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the event belongs to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the event, 24 hexadecimal digits.
                 * @example 575ed0de7ae143cd83dc4aa5
                 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "acknowledged",
                 *       "comment": "Looking into this issue"
                 *     }
                 */
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The event after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The request is malformed, or its body does not match the Event Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No event with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "events.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned events are ordered. Accepted values are: subject, id, creationDate
                 * @example subject
                 */
                sortField?: "subject" | "id" | "creationDate";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of events on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: subject
                 * @example subject
                 */
                filterField?: "subject";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example abnormal power to *
                 */
                filter?: string;
                /**
                 * @description Returns only events in this state. Accepted values are: new, acknowledged, resolved
                 * @example new
                 */
                state?: "new" | "acknowledged" | "resolved";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the events belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "events.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that the events belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "info",
                 *       "state": "new",
                 *       "subject": "Power levels critical",
                 *       "message": "Power levels on device 432 have surpassed critical thresholds"
                 *     }
                 */
                "application/json": components["schemas"]["EventPost"];
            };
        };
        responses: {
            /** @description The event as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description The request is malformed, or its body does not match the Event Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Events are being raised faster than the rate limit permits. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "events.patch": {
        parameters: {
            query?: {
                /**
                 * @description Field whose value is compared with filter to choose the events. Blank or not provided turns filtering off. Accepted values are: subject
                 * @example subject
                 */
                filterField?: "subject";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example abnormal power to *
                 */
                filter?: string;
                /**
                 * @description Acts only on events that are in this state. Accepted values are: new, acknowledged, resolved
                 * @example new
                 */
                state?: "new" | "acknowledged" | "resolved";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the events belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "acknowledged",
                 *       "comment": "Looking into this issue"
                 *     }
                 */
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The update has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "events.mostRecentBySeverity": {
        parameters: {
            query?: {
                /**
                 * @description Pattern that the subject of the event has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example abnormal power to *
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that the events belong to, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event that comes first, with the number of events in the state new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPlusNewCount"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experience.bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "replaceExisting": true
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceBootstrapOptions"];
            };
        };
        responses: {
            /** @description The experience has been set up; the response holds an email address and a password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceBootstrapResult"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Bootstrap Options schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experience.delete": {
        parameters: {
            query?: {
                /**
                 * @description Spares the experience users if set.
                 * @example true
                 */
                keepUsers?: boolean;
                /**
                 * @description Spares the experience groups if set.
                 * @example true
                 */
                keepGroups?: boolean;
                /**
                 * @description Spares the experience slugs if set.
                 * @example true
                 */
                keepSlugs?: boolean;
                /**
                 * @description Spares the experience domains if set.
                 * @example true
                 */
                keepDomains?: boolean;
                /**
                 * @description Deletes, if set, all experience versions except develop, with everything in them.
                 * @example true
                 */
                removeVersions?: boolean;
                /**
                 * @description Spares the experience views of the develop version if set.
                 * @example true
                 */
                keepViews?: boolean;
                /**
                 * @description Spares the experience endpoints of the develop version if set.
                 * @example true
                 */
                keepEndpoints?: boolean;
                /**
                 * @description Deletes, if set, all experience workflows of the develop version.
                 * @example true
                 */
                removeWorkflows?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chosen parts of the experience have been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceDomain.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience domain, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience domain, 24 hexadecimal digits; the domain name itself does not serve here.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceDomainId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience domain with its certificate but without the private key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDomain"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience domain with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceDomain.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience domain, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience domain, 24 hexadecimal digits; the domain name itself does not serve here.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceDomainId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience domain has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience domain with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceDomain.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience domain, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience domain, 24 hexadecimal digits; the domain name itself does not serve here.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceDomainId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domainName": "my.example.domain.com",
                 *       "sslCert": "MY_SSL_CERTIFICATE_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
                 *       "sslKey": "MY_SSL_PRIVATE_KEY_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
                 *       "version": "develop"
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceDomainPatch"];
            };
        };
        responses: {
            /** @description The experience domain after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDomain"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Domain Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience domain with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceDomains.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience domains, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience domains of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDomains"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceDomains.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience domains, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domainName": "my.example.domain.com",
                 *       "sslCert": "MY_SSL_CERTIFICATE_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
                 *       "sslKey": "MY_SSL_PRIVATE_KEY_AS_TEXT_OF_AT_LEAST_FIFTY_CHARACTERS",
                 *       "version": "develop"
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceDomainPost"];
            };
        };
        responses: {
            /** @description The experience domain as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceDomain"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Domain Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceEndpoint.get": {
        parameters: {
            query?: {
                /**
                 * @description Experience version from which the endpoint is taken.
                 * @example develop
                 */
                version?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience endpoint, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience endpoint, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience endpoint as it is in the requested version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceEndpoint"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience endpoint with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceEndpoint.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience endpoint, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience endpoint, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience endpoint has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience endpoint with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceEndpoint.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience endpoint, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience endpoint, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "access": "group",
                 *       "experienceGroupIds": [
                 *         "58c1de6f8f812590d8e82983"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceEndpointPatch"];
            };
        };
        responses: {
            /** @description The experience endpoint after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceEndpoint"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Endpoint Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience endpoint with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceEndpoints.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned experience endpoints are ordered. Accepted values are: order, method, route, id, creationDate, requestCount, lastUpdated
                 * @example order
                 */
                sortField?: "order" | "method" | "route" | "id" | "creationDate" | "requestCount" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: method, route
                 * @example method
                 */
                filterField?: "method" | "route";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*route
                 */
                filter?: string;
                /**
                 * @description Returns only endpoints that belong to the experience group with this ID.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                experienceGroupId?: string;
                /**
                 * @description Length in milliseconds of the recent period whose requests are counted for each endpoint. Without it no counts are returned.
                 * @example 86400000
                 */
                requestCountDuration?: number;
                /**
                 * @description Experience version whose endpoints are returned.
                 * @example develop
                 */
                version?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience endpoints, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience endpoints found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceEndpoints"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceEndpoints.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience endpoints, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "route": "/my/route/{id}",
                 *       "method": "get",
                 *       "access": "public"
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceEndpointPost"];
            };
        };
        responses: {
            /** @description The experience endpoint as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceEndpoint"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Endpoint Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceEndpoints.stats": {
        parameters: {
            query?: {
                /**
                 * @description What one series stands for. Accepted values are: statusCode, endpointId, version, domain
                 * @example statusCode
                 */
                statGrouping?: "statusCode" | "endpointId" | "version" | "domain";
                /**
                 * @description Length of the whole period in milliseconds; the default is one day.
                 * @example 86400000
                 */
                duration?: number;
                /**
                 * @description Length of one step in milliseconds; the default is one hour.
                 * @example 3600000
                 */
                resolution?: number;
                /**
                 * @description Counts only requests to this experience version.
                 * @example myVersion
                 */
                versionFilter?: string;
                /**
                 * @description Counts only requests that came through this experience domain or slug.
                 * @example mycustomdomain.com
                 */
                domainFilter?: string;
                /**
                 * @description Counts only requests answered with this HTTP status code.
                 * @example 200
                 */
                statusCodeFilter?: number;
                /**
                 * @description Counts only requests to the experience endpoint with this ID.
                 * @example 575ec8687ae143cd83dc4a98
                 */
                endpointIdFilter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience endpoints, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For each value of the grouping, a series of times and request counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceEndpointStats"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceGroup.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience group, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience group, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience group with the IDs of its users and endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceGroup"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience group with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceGroup.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience group, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience group, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience group has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience group with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceGroup.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience group, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience group, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceGroupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Group Name",
                 *       "experienceUserIds": [
                 *         "575ed70c7ae143cd83dc4aa9",
                 *         "675ed70c7ae143cd83dc4aa9"
                 *       ],
                 *       "experienceEndpointIds": [
                 *         "58b9d743cbfafe1be675744b",
                 *         "58b9d743cbfafe1be675744c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceGroupPatch"];
            };
        };
        responses: {
            /** @description The experience group after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceGroup"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Group Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience group with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceGroups.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned experience groups are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of experience groups on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*group
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience groups, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of experience groups, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceGroups"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceGroups.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience groups, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Group",
                 *       "experienceUserIds": [
                 *         "575ed70c7ae143cd83dc4aa9",
                 *         "675ed70c7ae143cd83dc4aa9"
                 *       ],
                 *       "experienceEndpointIds": [
                 *         "58b9d743cbfafe1be675744b",
                 *         "58b9d743cbfafe1be675744c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceGroupPost"];
            };
        };
        responses: {
            /** @description The experience group as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceGroup"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Group Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceSlug.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience slug, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience slug, 24 hexadecimal digits; the slug itself does not serve here.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceSlugId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slug itself and the name of the attached version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceSlug"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience slug with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceSlug.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience slug, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience slug, 24 hexadecimal digits; the slug itself does not serve here.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceSlugId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience slug has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience slug with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceSlug.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience slug, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience slug, 24 hexadecimal digits; the slug itself does not serve here.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceSlugId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "my-new-slug",
                 *       "version": null
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceSlugPatch"];
            };
        };
        responses: {
            /** @description The experience slug after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceSlug"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Slug Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience slug with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceSlugs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience slugs, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience slugs of the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceSlugs"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceSlugs.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience slugs, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "my-custom-slug",
                 *       "version": "develop"
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceSlugPost"];
            };
        };
        responses: {
            /** @description The experience slug as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceSlug"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Slug Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceUser.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience user, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience user, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience user; the password is not part of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceUser"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience user with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceUser.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience user, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience user, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience user has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience user with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceUser.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience user, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience user, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceUserId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "aNewPassword",
                 *       "userTags": {
                 *         "customKey": "newCustomValue"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceUserPatch"];
            };
        };
        responses: {
            /** @description The experience user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience User Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience user with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceUsers.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned experience users are ordered. Accepted values are: firstName, lastName, email, id, creationDate, lastLogin, lastUpdated
                 * @example email
                 */
                sortField?: "firstName" | "lastName" | "email" | "id" | "creationDate" | "lastLogin" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of experience users on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: firstName, lastName, email
                 * @example email
                 */
                filterField?: "firstName" | "lastName" | "email";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*user
                 */
                filter?: string;
                /**
                 * @description Returns only users who belong to the experience group with this ID.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                experienceGroupId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience users, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of experience users, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceUsers"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceUsers.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience users, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "example@experienceuser.com",
                 *       "firstName": "Example",
                 *       "lastName": "Name",
                 *       "password": "aUserPassword",
                 *       "userTags": {
                 *         "customKey": "customValue"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceUserPost"];
            };
        };
        responses: {
            /** @description The experience user as created, with the new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience User Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceVersion.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience version, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description Experience version to act on, told by its ID (24 hexadecimal digits) or by its name.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceVersionIdOrName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience version with its attached domains and slugs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceVersion"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience version with this ID or name was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceVersion.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience version, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description Experience version to act on, told by its ID (24 hexadecimal digits) or by its name.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceVersionIdOrName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience version has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience version with this ID or name was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceVersion.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience version, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description Experience version to act on, told by its ID (24 hexadecimal digits) or by its name.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceVersionIdOrName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpointDefaultCors": false
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceVersionPatch"];
            };
        };
        responses: {
            /** @description The experience version after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceVersion"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Version Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience version with this ID or name was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceVersions.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned experience versions are ordered. Accepted values are: version, id, creationDate, lastUpdated
                 * @example version
                 */
                sortField?: "version" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of experience versions on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: version
                 * @example version
                 */
                filterField?: "version";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*version
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience versions, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of experience versions, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceVersions"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceVersions.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience versions, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "myNewVersion",
                 *       "description": "my version description",
                 *       "domainIds": [
                 *         "58c1de6c8f812590d8e82980"
                 *       ],
                 *       "slugIds": [
                 *         "5b995e51ea9994b50d745284"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceVersionPost"];
            };
        };
        responses: {
            /** @description The experience version as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceVersion"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience Version Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceView.get": {
        parameters: {
            query?: {
                /**
                 * @description Experience version from which the view is taken.
                 * @example develop
                 */
                version?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience view, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience view, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceViewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience view as it is in the requested version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceView"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience view with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceView.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience view, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience view, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceViewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience view has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience view with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceView.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience view, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the experience view, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                experienceViewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "New Content! <p>{{newData}}</p>",
                 *       "viewTags": {
                 *         "customKey": "newCustomValue"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceViewPatch"];
            };
        };
        responses: {
            /** @description The experience view after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceView"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience View Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No experience view with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceViews.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned experience views are ordered. Accepted values are: id, creationDate, name, lastUpdated
                 * @example name
                 */
                sortField?: "id" | "creationDate" | "name" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of experience views on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*view
                 */
                filter?: string;
                /**
                 * @description Returns only views of this type. Accepted values are: page, layout, component
                 * @example page
                 */
                viewType?: "page" | "layout" | "component";
                /**
                 * @description Experience version whose views are returned.
                 * @example develop
                 */
                version?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience views, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of experience views, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceViews"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "experienceViews.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the experience views, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Page View",
                 *       "viewType": "page",
                 *       "body": "<p>{{data}}</p>",
                 *       "layoutId": "59cc5cad8246c6caed4b16c2",
                 *       "viewTags": {
                 *         "customKey": "customValue"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ExperienceViewPost"];
            };
        };
        responses: {
            /** @description The experience view as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceView"];
                };
            };
            /** @description The request is malformed, or its body does not match the Experience View Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "file.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the file or directory, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the file or directory, 24 hexadecimal digits.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry of the file or directory, including its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileSchema"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No file or directory with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "file.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the file or directory, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the file or directory, 24 hexadecimal digits.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file or directory has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No file or directory with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "file.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the file or directory, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the file or directory, 24 hexadecimal digits.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileSize": 500,
                 *       "contentType": "image",
                 *       "fileDimensions": {
                 *         "width": 200,
                 *         "height": 200
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FilePatch"];
            };
        };
        responses: {
            /** @description The file has been updated; upload in the response holds the URL and the form fields for the second request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUploadPostResponse"];
                };
            };
            /** @description The request is malformed, or its body does not match the File Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No file or directory with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "file.move": {
        parameters: {
            query?: {
                /**
                 * @description New name of the file or directory.
                 * @example fileA
                 */
                name?: string;
                /**
                 * @description Path of the directory into which the file or directory is moved.
                 * @example /new/location/here
                 */
                parentDirectory?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the file or directory, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the file or directory, 24 hexadecimal digits.
                 * @example 575ec76c7ae143cd83dc4a96
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new entry made by the move. For a directory, a job that moves its children has been started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileSchema"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No file or directory with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "files.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned files and directories are ordered. Accepted values are: lastUpdated, type, name, creationDate
                 * @example name
                 */
                sortField?: "lastUpdated" | "type" | "name" | "creationDate";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of files and directories on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example myFile
                 */
                filter?: string;
                /**
                 * @description Returns only entries of this type, either file or directory.
                 * @example file
                 */
                type?: string;
                /**
                 * @description Returns only entries with this status of the upload. Accepted values are: completed, pending
                 * @example completed
                 */
                status?: "completed" | "pending";
                /**
                 * @description Path of the directory whose entries are returned.
                 * @example /a/path/
                 */
                directory?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the files, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files and directories, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesSchema"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "files.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the files, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "file.csv",
                 *       "type": "file",
                 *       "parentDirectory": "/",
                 *       "fileSize": 500,
                 *       "contentType": "text/csv"
                 *     }
                 */
                "application/json": components["schemas"]["FilePost"];
            };
        };
        responses: {
            /** @description The entry has been created; for a file, upload in the response holds the URL and the form fields for the second request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUploadPostResponse"];
                };
            };
            /** @description The request is malformed, or its body does not match the File Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.getStorageEntries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stored values by key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowStorageEntries"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.clearStorageEntries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storage entries as they are after the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowStorageEntries"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.setStorageEntry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "myStorageKey",
                 *       "value": 12
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowStorageEntry"];
            };
        };
        responses: {
            /** @description The value has been stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Workflow Storage Entry schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.get": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow; with includeCustomNodes also the details of the custom nodes in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.patch": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Workflow",
                 *       "description": "Description of my updated workflow",
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowPatch"];
            };
        };
        responses: {
            /** @description The workflow after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.getLogEntries": {
        parameters: {
            query?: {
                /**
                 * @description Largest number of log entries to return, counted from the newest.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Earliest time to look back to, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log entries found, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowLog"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flow.pressVirtualButton": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "575ed18f7ae143cd83dc4aa6-SJaEw_dV",
                 *       "payload": {
                 *         "some": "data"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VirtualButtonPress"];
            };
        };
        responses: {
            /** @description The button has been pressed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Virtual Button Press schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flowVersion.get": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow that the version belongs to, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
                /**
                 * @description ID or name of the workflow version.
                 * @example 675ed18f7ae143cd83dc4bb7
                 */
                flowVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow version; with includeCustomNodes also the details of the custom nodes in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersion"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No version with this ID or name was found for the workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flowVersion.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow that the version belongs to, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
                /**
                 * @description ID or name of the workflow version.
                 * @example 675ed18f7ae143cd83dc4bb7
                 */
                flowVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow version has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No version with this ID or name was found for the workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flowVersion.patch": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow that the version belongs to, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
                /**
                 * @description ID or name of the workflow version.
                 * @example 675ed18f7ae143cd83dc4bb7
                 */
                flowVersionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notes": "Updated workflow version notes",
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowVersionPatch"];
            };
        };
        responses: {
            /** @description The workflow version after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersion"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No version with this ID or name was found for the workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flowVersion.getLogEntries": {
        parameters: {
            query?: {
                /**
                 * @description Largest number of log entries to return, counted from the newest.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Earliest time to look back to, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                since?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow that the version belongs to, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
                /**
                 * @description ID or name of the workflow version.
                 * @example 675ed18f7ae143cd83dc4bb7
                 */
                flowVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log entries found, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowLog"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No version with this ID or name was found for the workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flowVersions.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned workflow versions are ordered. Accepted values are: version, id, creationDate, lastUpdated
                 * @example version
                 */
                sortField?: "version" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of workflow versions on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: version
                 * @example version
                 */
                filterField?: "version";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*version
                 */
                filter?: string;
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow whose versions are meant, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workflow versions, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersions"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flowVersions.post": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
                /**
                 * @description Whether an existing version of the same name may be replaced.
                 * @example true
                 */
                allowReplacement?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflow, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the workflow whose versions are meant, 24 hexadecimal digits.
                 * @example 575ed18f7ae143cd83dc4aa6
                 */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "v1.2.3",
                 *       "notes": "Notes about my new workflow version",
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowVersionPost"];
            };
        };
        responses: {
            /** @description The workflow version as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersion"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No workflow with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flows.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned workflows are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of workflows on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*flow
                 */
                filter?: string;
                /**
                 * @description Class of the workflows to return. Accepted values are: edge, cloud, customNode, experience
                 * @example cloud
                 */
                flowClass?: "edge" | "cloud" | "customNode" | "experience";
                /**
                 * @description List of triggers to select workflows by; both the key and the type of an entry may be left out. Only the default version of each workflow is examined. See [Workflow Trigger Filter](schemas.md#workflow-trigger-filter) for more details.
                 * @example [
                 *       {
                 *         "type": "webhook",
                 *         "key": "575ed78e7ae143cd83dc4aab"
                 *       }
                 *     ]
                 */
                triggerFilter?: components["schemas"]["WorkflowTriggerFilter"];
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflows, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workflows, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflows"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flows.post": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflows, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Workflow",
                 *       "description": "Description of my new workflow"
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowPost"];
            };
        };
        responses: {
            /** @description The workflow as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            /** @description The request is malformed, or its query parameters or its body do not follow the rules above. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flows.getByVersion": {
        parameters: {
            query: {
                /**
                 * @description Field by which the returned workflows are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of workflows on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*flow
                 */
                filter?: string;
                /**
                 * @description Class of the workflows whose versions are returned. Accepted values are: edge, cloud, customNode, experience
                 * @example cloud
                 */
                flowClass?: "edge" | "cloud" | "customNode" | "experience";
                /**
                 * @description Name of the version to return from each workflow.
                 * @example myVersion
                 */
                version: string;
                /**
                 * @description List of triggers to select workflows by; both the key and the type of an entry may be left out. Only the default version of each workflow is examined. See [Workflow Trigger Filter](schemas.md#workflow-trigger-filter) for more details.
                 * @example [
                 *       {
                 *         "type": "webhook",
                 *         "key": "575ed78e7ae143cd83dc4aab"
                 *       }
                 *     ]
                 */
                triggerFilter?: components["schemas"]["WorkflowTriggerFilter"];
                /**
                 * @description Whether the response also carries the details of each custom node that the returned workflows use.
                 * @example true
                 */
                includeCustomNodes?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflows, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workflow versions, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersions"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "flows.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the workflows, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flows": [
                 *         {
                 *           "id": "575ed18f7ae143cd83dc4aa6",
                 *           "flowId": "575ed18f7ae143cd83dc4aa6",
                 *           "applicationId": "575ec8687ae143cd83dc4a97",
                 *           "creationDate": "2016-06-13T04:00:00.000Z",
                 *           "lastUpdated": "2016-06-13T04:00:00.000Z",
                 *           "name": "My Workflow",
                 *           "description": "Description of my empty workflow",
                 *           "enabled": true,
                 *           "triggers": [],
                 *           "nodes": [],
                 *           "globals": []
                 *         }
                 *       ],
                 *       "flowVersions": []
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowsImportPost"];
            };
        };
        responses: {
            /** @description The workflows and versions as imported, with two maps from old to new IDs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowImportResult"];
                };
            };
            /** @description The request is malformed, or its body does not match the Workflows Import Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "integration.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the integration, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the integration, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration with its settings and its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No integration with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "integration.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the integration, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the integration, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No integration with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "integration.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the integration, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the integration, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                integrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topics": [
                 *         "differentTopic"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IntegrationPatch"];
            };
        };
        responses: {
            /** @description The integration after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description The request is malformed, or its body does not match the Integration Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No integration with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "integrations.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned integrations are ordered. Accepted values are: name, id, creationDate, integrationType, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "integrationType" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of integrations on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name, integrationType
                 * @example integrationType
                 */
                filterField?: "name" | "integrationType";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*integration
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the integrations, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of integrations, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integrations"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "integrations.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the integrations, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Example Integrations",
                 *       "integrationType": "mqtt",
                 *       "topics": [
                 *         "myTopic"
                 *       ],
                 *       "mqttConfig": {
                 *         "clientId": "exampleClientId",
                 *         "username": "exampleUsername",
                 *         "password": "examplePassword",
                 *         "port": 8883,
                 *         "protocol": "mqtts",
                 *         "host": "broker.example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IntegrationPost"];
            };
        };
        responses: {
            /** @description The integration as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            /** @description The request is malformed, or its body does not match the Integration Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.fetchRecentItems": {
        parameters: {
            query: {
                /**
                 * @description ID of the item to which the list belongs, such as the application of a list of devices.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                parentId?: string;
                /**
                 * @description Type of the items in the list. Accepted values are: application, device, flow, dashboard, organization
                 * @example application
                 */
                itemType: "application" | "device" | "flow" | "dashboard" | "organization";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items of the asked type that the current user used lately, each with ID and name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentItemList"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.addRecentItem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "itemType": "device",
                 *       "parentId": "575ec8687ae143cd83dc4a97",
                 *       "itemId": "575ecf887ae143cd83dc4aa2"
                 *     }
                 */
                "application/json": components["schemas"]["RecentItem"];
            };
        };
        responses: {
            /** @description The list of recent items after the addition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentItemList"];
                };
            };
            /** @description The request is malformed, or its body does not match the Recent Item schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newPassword": "YourNewPassword-1",
                 *       "password": "yourCurrentPassword",
                 *       "invalidateExistingTokens": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The password has been changed; the response holds a new token, since the one in use may have become invalid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Change Password schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "example@losant.com",
                 *       "password": "this is the password"
                 *     }
                 */
                "application/json": components["schemas"]["UserCredentials"];
            };
        };
        responses: {
            /** @description The account has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the User Credentials schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.disableTwoFactorAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "twoFactorCode": "123123",
                 *       "password": "this would be your password"
                 *     }
                 */
                "application/json": components["schemas"]["DisableTwoFactorAuth"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request is malformed, or its body does not match the Disable Two Factor Auth schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.disconnectGithub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.disconnectTwitter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.enableTwoFactorAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "twoFactorAuthKey": "HBBGWJJVOVLXS4ZGNRTDOUKTMESFUR3BMRWVQND2HJYT44TOMVJA",
                 *       "password": "this would be your password"
                 *     }
                 */
                "application/json": components["schemas"]["EnableTwoFactorAuth"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request is malformed, or its body does not match the Enable Two Factor Auth schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.get": {
        parameters: {
            query?: {
                /**
                 * @description Whether the response also lists recently used applications and dashboards.
                 * @example true
                 */
                includeRecent?: boolean;
                /**
                 * @description Fields to leave out of the summary, separated by commas.
                 * @example payloadCount
                 */
                summaryExclude?: string;
                /**
                 * @description Fields to put into the summary, separated by commas.
                 * @example payloadCount
                 */
                summaryInclude?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current user with profile and summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    "me.patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "example@losant.com",
                 *       "firstName": "Example",
                 *       "lastName": "Name",
                 *       "companyName": "Losant IoT, Inc.",
                 *       "url": "https://www.losant.com",
                 *       "password": "My new password 1"
                 *     }
                 */
                "application/json": components["schemas"]["MePatch"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request is malformed, or its body does not match the Me Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.payloadCounts": {
        parameters: {
            query?: {
                /**
                 * @description Start of the counted time range, in milliseconds since the Unix epoch.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description End of the counted time range, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                end?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of payloads, first by type and then by source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayloadCounts"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.transferResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destinationId": "575ed6e87ae143cd83dc4aa8",
                 *       "destinationType": "organization",
                 *       "applicationIds": [
                 *         "575ec8687ae143cd83dc4a97"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResourceTransfer"];
            };
        };
        responses: {
            /** @description The resources have a new owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Resource Transfer schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "me.verifyEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification mail has been sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.get": {
        parameters: {
            query?: {
                /**
                 * @description Fields to leave out of the summary, separated by commas.
                 * @example payloadCount
                 */
                summaryExclude?: string;
                /**
                 * @description Fields to put into the summary, separated by commas.
                 * @example payloadCount
                 */
                summaryInclude?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization with its members and its summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Organization",
                 *       "description": "Description of my updated organization"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationPatch"];
            };
        };
        responses: {
            /** @description The organization after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request is malformed, or its body does not match the Organization Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.pendingInvites": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending invitations of the organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitations"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.inviteMember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "invitedUser@losant.com",
                 *       "role": "edit"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationInvitationPost"];
            };
        };
        responses: {
            /** @description The invitations of the organization that are pending now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitations"];
                };
            };
            /** @description The request is malformed, or its body does not match the Organization Invitation Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.revokeInvite": {
        parameters: {
            query: {
                /**
                 * @description ID of the invitation that is withdrawn.
                 * @example 575ed71e7ae143cd83dc4aaa
                 */
                inviteId: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations that are still pending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitations"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.removeMember": {
        parameters: {
            query: {
                /**
                 * @description ID of the user who is removed.
                 * @example 575ed70c7ae143cd83dc4aa9
                 */
                userId: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization without the member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.modifyMember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "575ef90f7ae143cd83dc4aad",
                 *       "role": "view"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationMemberPatch"];
            };
        };
        responses: {
            /** @description The organization with the changed member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request is malformed, or its body does not match the Organization Member Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.payloadCounts": {
        parameters: {
            query?: {
                /**
                 * @description Start of the counted time range, in milliseconds since the Unix epoch.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description End of the counted time range, in milliseconds since the Unix epoch.
                 * @example 1465790400000
                 */
                end?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of payloads, first by type and then by source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayloadCounts"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "org.transferResources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "destinationId": "575ed6e87ae143cd83dc4aa8",
                 *       "destinationType": "organization",
                 *       "applicationIds": [
                 *         "575ec8687ae143cd83dc4a97"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResourceTransfer"];
            };
        };
        responses: {
            /** @description The resources have a new owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed, or its body does not match the Resource Transfer schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organization with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "orgInvites.get": {
        parameters: {
            query: {
                /**
                 * @description Token of the invitation.
                 * @example aTokenString
                 */
                token: string;
                /**
                 * @description Email address to which the invitation was sent.
                 * @example example@example.com
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name of the organization, the role on offer, and the date and time to live of the invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitationInformation"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No invitation matches this email address and token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The invitation existed but has expired. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "orgInvites.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "invitedUser@losant.com",
                 *       "token": "the_invitation_token",
                 *       "accept": true
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationInvitationAction"];
            };
        };
        responses: {
            /** @description The answer has been recorded; the response repeats it along with the ID of the organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationInvitationResult"];
                };
            };
            /** @description The request is malformed, or its body does not match the Organization Invitation Action schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No invitation matches this email address and token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The invitation existed but has expired. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "orgs.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned organizations are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of organizations on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*org
                 */
                filter?: string;
                /**
                 * @description Fields to leave out of the summary of each organization, separated by commas.
                 * @example payloadCount
                 */
                summaryExclude?: string;
                /**
                 * @description Fields to put into the summary of each organization, separated by commas.
                 * @example payloadCount
                 */
                summaryInclude?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organizations"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "orgs.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Organization",
                 *       "description": "Description of my new organization"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationPost"];
            };
        };
        responses: {
            /** @description The organization as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request is malformed, or its body does not match the Organization Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solution.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The solution with its rules for users and its summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solution"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No solution with this ID was found in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solution.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The solution has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No solution with this ID was found in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solution.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Solution",
                 *       "allowSelfDeletion": true
                 *     }
                 */
                "application/json": components["schemas"]["SolutionPatch"];
            };
        };
        responses: {
            /** @description The solution after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solution"];
                };
            };
            /** @description The request is malformed, or its body does not match the Solution Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No solution with this ID was found in the organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutionUser.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
                /**
                 * @description ID of the solution user, 24 hexadecimal digits.
                 * @example 566116085df4b701000258e3
                 */
                solutionUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The solution user; the password is not part of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionUser"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No solution user with this ID was found in the solution. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutionUser.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
                /**
                 * @description ID of the solution user, 24 hexadecimal digits.
                 * @example 566116085df4b701000258e3
                 */
                solutionUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The solution user has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No solution user with this ID was found in the solution. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutionUser.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
                /**
                 * @description ID of the solution user, 24 hexadecimal digits.
                 * @example 566116085df4b701000258e3
                 */
                solutionUserId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "ANewUserPassword-1",
                 *       "forcePasswordResetOnNextLogin": true
                 *     }
                 */
                "application/json": components["schemas"]["SolutionUserPatch"];
            };
        };
        responses: {
            /** @description The solution user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Solution User Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No solution user with this ID was found in the solution. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutionUsers.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned solution users are ordered. Accepted values are: email, firstName, lastName, id, creationDate, lastLogin, lastUpdated
                 * @example email
                 */
                sortField?: "email" | "firstName" | "lastName" | "id" | "creationDate" | "lastLogin" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of solution users on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: email, firstName, lastName
                 * @example email
                 */
                filterField?: "email" | "firstName" | "lastName";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example email*address
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution whose users are meant, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of solution users, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionUsers"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutionUsers.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solution, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
                /**
                 * @description ID of the solution whose users are meant, 24 hexadecimal digits.
                 * @example 57955788124b37010084c053
                 */
                solutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "example@solutionuser.com",
                 *       "firstName": "Example",
                 *       "lastName": "Name",
                 *       "password": "AUserPassword-1",
                 *       "accessRestrictions": {
                 *         "dashboardIds": [
                 *           "575ece2b7ae143cd83dc4a9b",
                 *           "575ece2b7ae143cd83dc4a9c"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SolutionUserPost"];
            };
        };
        responses: {
            /** @description The solution user as created, with the new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolutionUser"];
                };
            };
            /** @description The request is malformed, or its body does not match the Solution User Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutions.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned solutions are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of solutions on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*solution
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solutions, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of solutions, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solutions"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "solutions.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the organization that owns the solutions, 24 hexadecimal digits.
                 * @example 575ed6e87ae143cd83dc4aa8
                 */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Solution",
                 *       "slug": "my_new_solution"
                 *     }
                 */
                "application/json": components["schemas"]["SolutionPost"];
            };
        };
        responses: {
            /** @description The solution as created, with its new ID. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solution"];
                };
            };
            /** @description The request is malformed, or its body does not match the Solution Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "webhook.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the webhook, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the webhook, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook with its token and settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No webhook with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "webhook.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the webhook, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the webhook, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No webhook with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "webhook.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the webhook, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
                /**
                 * @description ID of the webhook, 24 hexadecimal digits.
                 * @example 575ed78e7ae143cd83dc4aab
                 */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Updated Webhook",
                 *       "responseCode": 201
                 *     }
                 */
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description The webhook after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The request is malformed, or its body does not match the Webhook Patch schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No webhook with this ID was found in the application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "webhooks.get": {
        parameters: {
            query?: {
                /**
                 * @description Field by which the returned webhooks are ordered. Accepted values are: name, id, creationDate, lastUpdated
                 * @example name
                 */
                sortField?: "name" | "id" | "creationDate" | "lastUpdated";
                /**
                 * @description Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc
                 * @example asc
                 */
                sortDirection?: "asc" | "desc";
                /**
                 * @description Number of the page to return; the first page is 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description Largest number of webhooks on one page.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name
                 * @example name
                 */
                filterField?: "name";
                /**
                 * @description Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.
                 * @example my*webhook
                 */
                filter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the webhooks, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks, with the number on this page (count) and the number of all matches (totalCount). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description The request is malformed, for example in a query parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    "webhooks.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the application that owns the webhooks, 24 hexadecimal digits.
                 * @example 575ec8687ae143cd83dc4a97
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My New Webhook"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookPost"];
            };
        };
        responses: {
            /** @description The webhook as created, with its new ID and token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The request is malformed, or its body does not match the Webhook Post schema. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No application with this ID was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
