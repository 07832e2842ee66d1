import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs real Neo4j servers with Bolt on 127.0.0.1 until standard input ends or the process is told to stop.
 *
 * <p>Arguments: FOLDER USER-PASSWORD PORT [PORT ...]. Every port is one server with data of its own under FOLDER; 0 takes
 * a free one. When all answer, prints one line: the servers' URLs, separated by spaces.
 */
public final class StartNeo4j {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String password = arguments[1];
        List<DatabaseManagementService> servers = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> servers.forEach(DatabaseManagementService::shutdown)));
        List<String> urls = new ArrayList<>();
        for (int number = 2; number < arguments.length; number++) {
            DatabaseManagementService server =
                    start(folder.resolve("server" + (number - 1)), Integer.parseInt(arguments[number]));
            servers.add(server);
            setPassword(server, password);
            urls.add("bolt://neo4j:" + password + "@127.0.0.1:" + boltPort(server) + "/neo4j");
        }
        System.out.println(String.join(" ", urls));
        waitForEnd(System.in);
        System.exit(0);
    }

    private static DatabaseManagementService start(Path home, int port) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfigRaw(Map.of(
                        "server.bolt.enabled", "true",
                        "server.bolt.listen_address", "127.0.0.1:" + port,
                        "server.http.enabled", "false",
                        "dbms.security.auth_enabled", "true",
                        "dbms.security.allow_csv_import_from_file_urls", "false",
                        "server.memory.pagecache.size", "64m",
                        "db.transaction.timeout", "60s",
                        "db.lock.acquisition.timeout", "20s",
                        // Tests empty and fill the same small graph: what was planned for it stays right.
                        "cypher.min_replan_interval", "1h"))
                .build();
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        server.database("system")
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    private static int boltPort(DatabaseManagementService server) {
        return ((GraphDatabaseAPI) server.database("neo4j"))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    private static void waitForEnd(InputStream input) throws Exception {
        while (input.read() >= 0) {}
    }
}
