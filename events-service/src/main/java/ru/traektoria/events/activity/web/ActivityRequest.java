package ru.traektoria.events.activity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Programme;
import ru.traektoria.events.activity.model.Description.ProgrammeLevel;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.activity.model.Details;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Details.Function;
import ru.traektoria.events.activity.model.Details.Funding;
import ru.traektoria.events.activity.model.Details.Ground;
import ru.traektoria.events.activity.model.Details.Learning;
import ru.traektoria.events.activity.model.Setting;
import ru.traektoria.events.model.TeacherId;

/**
 * Мероприятие, as a machine or a form sends it.
 *
 * @param organisation whose it is: a school; empty for the municipality's own. Read at creation
 * @param moreTags further tags, divided by commas
 * @param with co-organisers
 * @param links addresses of materials, divided by spaces or lines
 * @param planItem {@code <plan>/<item>} that it is to fulfil; read at creation
 * @param series id of the series it belongs to; empty for none
 * @param section секция of a conference
 * @param moderator id of the teacher who leads the section
 * @param venue id of a room of the directory; empty for a place in words
 * @param endsAt end, local time; empty if it follows from the hours
 * @param priority code of the priority programme; empty for none
 */
public record ActivityRequest(
    String title,
    ActivityKind kind,
    Level level,
    Format format,
    String topic,
    List<String> competences,
    String priority,
    ProgrammeLevel priorityLevel,
    Boolean municipalProject,
    String association,
    @DateTimeFormat(iso = ISO.DATE) LocalDate plannedOn,
    @DateTimeFormat(iso = ISO.TIME) LocalTime startsAt,
    BigDecimal hours,
    String place,
    Integer capacity,
    String organiser,
    String organisation,
    List<Function> functions,
    List<String> tags,
    String moreTags,
    Learning learning,
    Ground ground,
    Funding funding,
    Audience audience,
    Boolean horizontal,
    String with,
    CheckIn checkIn,
    String links,
    String planItem,
    String series,
    String section,
    String moderator,
    String venue,
    @DateTimeFormat(iso = ISO.TIME) LocalTime endsAt,
    Boolean onlyAudience) {

  /** The description as the model knows it. */
  public Description description() {
    return new Description(
        text(title),
        kind,
        level,
        format,
        text(topic),
        competences == null ? List.of() : competences.stream().filter(c -> !c.isBlank()).toList(),
        priority == null || priority.isBlank() ? null : new Programme(priority, priorityLevel),
        Boolean.TRUE.equals(municipalProject),
        association == null || association.isBlank() ? null : association,
        new When(plannedOn, startsAt, hours),
        new Room(text(place), capacity),
        text(organiser),
        details());
  }

  private Details details() {
    List<String> words = new ArrayList<>(tags == null ? List.of() : tags);
    words.addAll(List.of(text(moreTags).split("\\s*[,;\n]\\s*")));
    return new Details(
        functions,
        words,
        learning,
        ground,
        funding,
        audience,
        Boolean.TRUE.equals(horizontal),
        text(with),
        setting(),
        checkIn,
        List.of(text(links).split("\\s+")),
        Boolean.TRUE.equals(onlyAudience));
  }

  private Setting setting() {
    String leads = id(moderator);
    return new Setting(
        id(series), text(section), leads == null ? null : new TeacherId(leads), id(venue), endsAt);
  }

  private static String id(String value) {
    return text(value).isEmpty() ? null : text(value);
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
