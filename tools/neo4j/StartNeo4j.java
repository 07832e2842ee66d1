import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs real Neo4j servers with Bolt on 127.0.0.1 until standard input ends or the process is told to stop.
 *
 * <p>Arguments: SETTINGS FOLDER PASSWORD PORT [PORT ...]. Every port is one server with data of its own under FOLDER; 0 takes
 * a free one. When all answer, prints one line: the servers' URLs, separated by spaces.
 */
public final class StartNeo4j {
    public static void main(String[] arguments) throws Exception {
        try {
            run(arguments);
        } catch (Exception failure) {
            // The threads of a server that is up would keep the process alive.
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(String[] arguments) throws Exception {
        Path settings = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        String password = arguments[2];
        List<DatabaseManagementService> servers = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> servers.forEach(DatabaseManagementService::shutdown)));
        List<String> urls = new ArrayList<>();
        for (int number = 3; number < arguments.length; number++) {
            DatabaseManagementService server =
                    start(folder.resolve("server" + (number - 2)), settings, Integer.parseInt(arguments[number]));
            servers.add(server);
            setPassword(server, password);
            urls.add("bolt://neo4j:" + password + "@127.0.0.1:" + boltPort(server) + "/neo4j");
        }
        System.out.println(String.join(" ", urls));
        waitForEnd(System.in);
    }

    private static DatabaseManagementService start(Path home, Path settings, int port) {
        return new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .build();
    }

    /** Only where the server is new: it refuses the password that it has. */
    private static void setPassword(DatabaseManagementService server, String password) {
        GraphDatabaseService system = server.database("system");
        boolean isNew = system.executeTransactionally(
                "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j'",
                Map.of(),
                users -> (Boolean) users.next().get("passwordChangeRequired"));
        if (!isNew) return;
        system.executeTransactionally(
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
