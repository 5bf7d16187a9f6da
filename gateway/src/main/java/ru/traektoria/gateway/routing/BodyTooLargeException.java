package ru.traektoria.gateway.routing;

import java.io.IOException;

/** The body of a request grew over the limit while it was being read. */
final class BodyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  BodyTooLargeException(long limit) {
    super("Request body is larger than " + limit + " bytes");
  }
}
