package ru.traektoria.gateway.security;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person wanted to go before signing in. Only a path of this portal counts; anything that
 * could lead to another site is dropped.
 */
public final class ReturnAddress {

  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
  private static final int LONGEST = 1_000;

  private ReturnAddress() {}

  /** The wanted path if it is one of ours, else the home page. */
  public static String of(String wanted) {
    return wanted != null
            && wanted.length() <= LONGEST
            && OWN_PATH.matcher(wanted).matches()
            && !wanted.startsWith("/sign-")
            && !wanted.startsWith("/api/")
        ? wanted
        : "/";
  }

  /** The path of the page htmx was on, as told by the browser. */
  static String ofPage(String currentUrl) {
    return Optional.ofNullable(currentUrl)
        .flatMap(ReturnAddress::parsed)
        .map(
            uri -> {
              String query = uri.getRawQuery();
              return of(uri.getRawPath() + (query == null ? "" : "?" + query));
            })
        .orElse("/");
  }

  private static Optional<URI> parsed(String url) {
    try {
      return Optional.of(URI.create(url));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
