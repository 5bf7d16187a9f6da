package ru.traektoria.local.broker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import javax.management.JMException;

/**
 * Figures of the broker for Prometheus (диск, партиции, запросы): beside our own broker, and as an
 * agent of the JVM beside Kafka of docker-compose. It needs the JDK alone, so that the plain jar of
 * this module is the agent.
 */
public final class BrokerMetrics implements AutoCloseable {

  private final HttpServer server;

  private BrokerMetrics(HttpServer server) {
    this.server = server;
  }

  /** {@code -javaagent:local.jar=0.0.0.0:9404}. */
  public static void premain(String address) throws IOException {
    int colon = address.lastIndexOf(':');
    serve(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }

  /**
   * Answers every GET with the figures of the broker in this JVM.
   *
   * @param port 0 takes any free one
   */
  public static BrokerMetrics serve(String host, int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
    BrokerFigures figures = new BrokerFigures(ManagementFactory.getPlatformMBeanServer());
    server.createContext("/", exchange -> answer(exchange, figures));
    server.setExecutor(Executors.newSingleThreadExecutor(BrokerMetrics::thread));
    begin(server);
    return new BrokerMetrics(server);
  }

  /** The server's own thread is of the kind of the one that starts it: it holds up no end. */
  private static void begin(HttpServer server) {
    Thread starting = thread(server::start);
    starting.start();
    try {
      starting.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, BrokerFigures figures) throws IOException {
    try (exchange) {
      byte[] text = figures.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      exchange.sendResponseHeaders(200, text.length);
      exchange.getResponseBody().write(text);
    } catch (JMException | RuntimeException unreadable) {
      exchange.sendResponseHeaders(500, -1);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "broker-metrics");
    thread.setDaemon(true);
    return thread;
  }
}
