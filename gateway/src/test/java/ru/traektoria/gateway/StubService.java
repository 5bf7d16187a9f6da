package ru.traektoria.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the door that does what its path says and remembers what it was asked. */
final class StubService {

  static final int LARGE = 30_000_000;
  static final String OWN_POLICY = "script-src 'self' 'unsafe-eval'";

  private final HttpServer server;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private volatile boolean reminds = true;

  record Seen(String method, String uri, Map<String, List<String>> headers, String body) {

    String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(name))
          .map(entry -> entry.getValue().get(0))
          .findFirst()
          .orElse(null);
    }
  }

  private StubService(HttpServer server) {
    this.server = server;
  }

  static StubService start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StubService stub = new StubService(server);
      server.createContext("/", stub::answer);
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Whether it has something to remind of. */
  void reminds(boolean something) {
    reminds = something;
  }

  List<Seen> seen(String uri) {
    return seen.stream().filter(one -> one.uri().equals(uri)).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = read(exchange.getRequestBody());
      URI uri = exchange.getRequestURI();
      seen.add(
          new Seen(
              exchange.getRequestMethod(),
              uri.toString(),
              Map.copyOf(exchange.getRequestHeaders()),
              body));
      behave(exchange, uri.getPath(), body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void behave(HttpExchange exchange, String path, String body)
      throws IOException, InterruptedException {
    if (path.contains("/slow")) {
      Thread.sleep(1_600);
    }
    if (path.contains("/failing")) {
      send(exchange, 500, "application/problem+json", "{\"status\":500,\"title\":\"Сбой\"}");
    } else if (path.contains("/redirecting")) {
      exchange.getResponseHeaders().add("Location", url() + "/staff/teachers/7");
      exchange.sendResponseHeaders(303, -1);
    } else if (path.contains("/large")) {
      stream(exchange);
    } else if (path.contains("/missing")) {
      send(exchange, 404, "application/problem+json", "{\"status\":404}");
    } else if (path.endsWith("/reminders")) {
      send(exchange, 200, "application/json", reminds ? reminders(path) : "[]");
    } else if (path.startsWith("/api/")) {
      send(exchange, 200, "application/json", "{\"id\":\"1\",\"name\":\"Школа № 1\"}");
    } else if (path.endsWith("/navigation.json")) {
      send(exchange, 200, "application/json", menu());
    } else {
      exchange.getResponseHeaders().add("Set-Cookie", "own=1");
      exchange.getResponseHeaders().add("ETag", "\"7\"");
      exchange.getResponseHeaders().add("Content-Security-Policy", OWN_POLICY);
      send(exchange, 200, "text/html;charset=UTF-8", "<p>Сервис слышит: " + body.length() + "</p>");
    }
  }

  /** Of all services two have something to remind of. */
  private static String reminders(String path) {
    return switch (path) {
      case "/api/v1/staff/reminders" ->
          "[{\"urgency\":\"UNANSWERED\",\"text\":\"Вакансия без срока\","
              + "\"href\":\"/staff/vacancies\",\"due\":null}]";
      case "/api/v1/mentoring/reminders" ->
          "[{\"urgency\":\"LATE\",\"text\":\"Встреча с наставляемым не записана\","
              + "\"href\":\"/mentoring/mine\",\"due\":\"2026-09-12\"}]";
      default -> "[]";
    };
  }

  private static String menu() {
    return """
        [{"id":"teachers","title":"Педагоги","href":"/staff/teachers","icon":"users",
          "roles":["METHODIST"],"order":10,"group":null},
         {"id":"audit","title":"Проверка","href":"/staff/audit","icon":null,
          "roles":["ADMIN"],"order":20,"group":"Служебное"}]""";
  }

  private static void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
    exchange.sendResponseHeaders(200, LARGE);
    byte[] block = new byte[100_000];
    OutputStream out = exchange.getResponseBody();
    for (int sent = 0; sent < LARGE; sent += block.length) {
      out.write(block);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
