package ru.traektoria.platform.web.http;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Strong entity tags made of the version of an aggregate. */
public final class Etags {

  private Etags() {}

  /** The tag as it stands in the header, with its quotes. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** 200 with the tag. */
  public static <T> ResponseEntity<T> ok(long version, T body) {
    return ResponseEntity.ok().eTag(of(version)).body(body);
  }

  /** 201 with Location and the tag. */
  public static <T> ResponseEntity<T> created(String location, long version, T body) {
    return ResponseEntity.created(URI.create(location)).eTag(of(version)).body(body);
  }
}
