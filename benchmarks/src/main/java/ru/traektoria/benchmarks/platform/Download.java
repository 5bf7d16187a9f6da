package ru.traektoria.benchmarks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A large answer read to its last byte over a connection that is kept. The JDK's {@code HttpClient}
 * takes 3 ms of its own for 300 KB, five times what the service does; this one takes next to
 * nothing, so that what is measured is the service.
 *
 * @param nanos from the request's start to the last byte
 */
public record Download(byte[] body, long nanos) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Anything but 200 ends the benchmark. */
  public static Download of(Http who, String path) {
    try {
      long began = System.nanoTime();
      HttpURLConnection asked =
          (HttpURLConnection) URI.create(who.base() + path).toURL().openConnection();
      asked.setRequestProperty("Authorization", "Bearer " + who.token());
      asked.setRequestProperty("Accept", "application/json");
      if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new IllegalStateException(path + ": " + asked.getResponseCode());
      }
      try (InputStream answer = asked.getInputStream()) {
        byte[] body = answer.readAllBytes();
        return new Download(body, System.nanoTime() - began);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }
}
