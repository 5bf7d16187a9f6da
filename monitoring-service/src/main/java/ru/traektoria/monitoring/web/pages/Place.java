package ru.traektoria.monitoring.web.pages;

import org.springframework.web.util.UriComponentsBuilder;
import ru.traektoria.monitoring.web.Asked;

/** The filters of a page as they go on to the next address. */
record Place(Asked.Question question, String window) {

  /** The address with the same filters. */
  String at(String path) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
    add(url, "year", question.year());
    add(url, "municipality", question.municipality());
    add(url, "organisation", question.organisation());
    add(url, "subject", question.subject());
    add(url, "asOf", question.asOf());
    add(url, "window", window);
    return url.encode().build().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, String value) {
    if (value != null && !value.isBlank()) {
      url.queryParam(name, value);
    }
  }
}
