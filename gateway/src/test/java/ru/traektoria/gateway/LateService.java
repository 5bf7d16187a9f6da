package ru.traektoria.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that opens its port a moment after the first request was refused. */
final class LateService implements AutoCloseable {

  private final AtomicInteger taken = new AtomicInteger();
  private final CompletableFuture<HttpServer> server;

  private LateService(long millis, URI address) {
    this.server =
        CompletableFuture.supplyAsync(
            () -> listen(address),
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }

  static LateService startingIn(long millis, String url) {
    return new LateService(millis, URI.create(url));
  }

  /** How many requests came. */
  int taken() {
    return taken.get();
  }

  private HttpServer listen(URI address) {
    try {
      HttpServer late =
          HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
      late.createContext(
          "/",
          exchange -> {
            taken.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          });
      late.start();
      return late;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.join().stop(0);
  }
}
