/** A server that accepts connections. */
export interface RunningServer {
  /** `http://127.0.0.1:4010` */
  url: string;
  port: number;
  /** Stops the server and closes all connections, including open streams. */
  close(): Promise<void>;
}
