package ru.traektoria.monitoring.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;

/** The filters of a page as they go on to the next address. */
public record Place(Asked.Question question, String window) {

  /** The address with the same filters. */
  public String at(String path) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(UriUtils.encodePath(path, UTF_8));
    add(url, "year", question.year());
    add(url, "municipality", question.municipality());
    add(url, "organisation", question.organisation());
    add(url, "subject", question.subject());
    add(url, "asOf", question.asOf());
    add(url, "group", question.group());
    add(url, "window", window);
    return url.build(true).toUriString();
  }

  /** The same place without a year, a day and a window: they may not exist elsewhere. */
  public Place inAnyYear() {
    return new Place(
        new Asked.Question(
            null,
            question.municipality(),
            question.organisation(),
            question.subject(),
            null,
            question.group()),
        null);
  }

  /** The same for a form that is sent by GET. */
  public List<Field> hidden() {
    return List.of(
        Fields.hidden("year", question.year()),
        Fields.hidden("municipality", question.municipality()),
        Fields.hidden("organisation", question.organisation()),
        Fields.hidden("subject", question.subject()),
        Fields.hidden("asOf", question.asOf()),
        Fields.hidden("group", question.group()),
        Fields.hidden("window", window));
  }

  /** A heading of a plan may hold any sign, so every one that means something is escaped. */
  private static void add(UriComponentsBuilder url, String name, String value) {
    if (value != null && !value.isBlank()) {
      url.queryParam(name, UriUtils.encodeQueryParam(value, UTF_8).replace("+", "%2B"));
    }
  }
}
