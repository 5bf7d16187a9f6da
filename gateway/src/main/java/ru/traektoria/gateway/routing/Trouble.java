package ru.traektoria.gateway.routing;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CancellationException;
import org.apache.catalina.connector.ClientAbortException;

/** What went wrong between the gateway and a service, and what that means for the person. */
enum Trouble {
  /** No connection was made: the service has seen nothing of the request. */
  UNREACHABLE,
  /** The breaker is open or all places are taken: the request was not sent. */
  REFUSED_HERE,
  /** The time limit passed while the service may still be working. */
  TIMEOUT,
  /** The connection broke after the request went out. */
  BROKEN,
  /** The browser went away or sent too much; the service is not to blame. */
  CALLER;

  /** Sorts an exception of the HTTP client into what it means. */
  static Trouble of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException || cause instanceof ClientAbortException) {
        return CALLER;
      }
      if (cause instanceof HttpConnectTimeoutException
          || cause instanceof ConnectException
          || cause instanceof UnresolvedAddressException) {
        return UNREACHABLE;
      }
      if (cause instanceof HttpTimeoutException || cause instanceof CancellationException) {
        return TIMEOUT;
      }
    }
    return BROKEN;
  }

  /** True when the service certainly did nothing, so that trying again is safe. */
  boolean nothingHappened() {
    return this == UNREACHABLE || this == REFUSED_HERE;
  }

  /** True when the breaker should count it against the service. */
  boolean blamesService() {
    return this == UNREACHABLE || this == TIMEOUT || this == BROKEN;
  }
}
