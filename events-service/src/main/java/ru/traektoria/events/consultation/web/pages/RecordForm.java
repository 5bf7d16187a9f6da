package ru.traektoria.events.consultation.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.consultation.model.Given;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.model.Given.Mode;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/**
 * Проведённая консультация, as the form sends it.
 *
 * @param teacher chosen by search
 * @param teachers chosen from a list
 * @param names one a line, for a group
 */
record RecordForm(
    String topic,
    Kind kind,
    Mode mode,
    @DateTimeFormat(iso = ISO.DATE) LocalDate on,
    String teacher,
    List<String> teachers,
    String names,
    List<String> organisations,
    Integer minutes,
    String words) {

  List<String> lines() {
    return names == null
        ? List.of()
        : names.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Given given(List<TeacherId> named) {
    Stream<TeacherId> chosen =
        Stream.concat(Stream.ofNullable(teacher), said(teachers)).map(TeacherId::new);
    return new Given(
        kind,
        mode,
        on,
        Stream.concat(chosen.filter(id -> !id.value().isBlank()), named.stream()).toList(),
        said(organisations).map(OrganisationId::new).toList(),
        minutes,
        words);
  }

  private static Stream<String> said(List<String> values) {
    return values == null
        ? Stream.empty()
        : values.stream().filter(Objects::nonNull).filter(value -> !value.isBlank());
  }
}
