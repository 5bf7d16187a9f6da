package ru.traektoria.local.fleet;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a process may be given work. */
@FunctionalInterface
public interface Readiness {

  boolean isReady();

  /** Ready when the address answers 200. */
  static Readiness http(String address) {
    return () -> answers(address);
  }

  /** Ready when the process has written this file; the supervisor removes it before a start. */
  static Readiness file(Path file) {
    return () -> Files.exists(file);
  }

  private static boolean answers(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(3000);
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }
}
