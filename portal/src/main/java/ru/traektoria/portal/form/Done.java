package ru.traektoria.portal.form;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answer to a command of a page: where to go next and what to say there. The words travel as an
 * event that portal.js shows as a toast, after the next page has come.
 */
public final class Done {
  private Done() {}

  /** Go to another page and say so there. */
  public static ResponseEntity<Void> at(String url, String message) {
    return ResponseEntity.noContent().headers(toast(message)).header("HX-Redirect", url).build();
  }

  /** Load the same page again and say so. */
  public static ResponseEntity<Void> here(String message) {
    return ResponseEntity.noContent().headers(toast(message)).header("HX-Refresh", "true").build();
  }

  /** Header for an answer that carries HTML of its own. */
  public static HttpHeaders toast(String message) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("HX-Trigger", "{\"portal:toast\":{\"text\":\"" + ascii(message) + "\"}}");
    return headers;
  }

  private static String ascii(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      escaped.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return escaped.toString();
  }
}
