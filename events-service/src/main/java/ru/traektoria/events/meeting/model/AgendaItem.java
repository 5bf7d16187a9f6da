package ru.traektoria.events.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Reason;

/**
 * Вопрос повестки: who reports, what was heard, what was decided.
 *
 * @param id of the item
 * @param topic вопрос
 * @param reporter докладчик
 * @param heard слушали; empty until the meeting
 * @param resolutions решили
 */
public record AgendaItem(
    String id, String topic, Somebody reporter, String heard, List<Resolution> resolutions) {

  private static final int LONGEST_TOPIC = 500;
  private static final int LONGEST_HEARD = 10_000;
  private static final int MOST_RESOLUTIONS = 30;

  public AgendaItem {
    topic = topic == null ? "" : topic.strip();
    reporter = reporter == null ? Somebody.nobody() : reporter;
    heard = heard == null ? "" : heard.strip();
    resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
  }

  /** A question that is still to be heard. */
  public static AgendaItem asked(String id, String topic, Somebody reporter) {
    return new AgendaItem(id, topic, reporter, "", List.of());
  }

  /** Answers whether anything was heard or decided. */
  public boolean considered() {
    return !heard.isEmpty() || !resolutions.isEmpty();
  }

  AgendaItem asking(String changed, Somebody by) {
    return new AgendaItem(id, changed, by, heard, resolutions);
  }

  AgendaItem heard(String words) {
    return new AgendaItem(id, topic, reporter, words, resolutions);
  }

  /** The decision with that id is replaced, a new one comes last. */
  AgendaItem decided(Resolution decision) {
    boolean known = resolutions.stream().anyMatch(r -> r.id().equals(decision.id()));
    List<Resolution> changed =
        known
            ? resolutions.stream().map(r -> r.id().equals(decision.id()) ? decision : r).toList()
            : Stream.concat(resolutions.stream(), Stream.of(decision)).toList();
    return new AgendaItem(id, topic, reporter, heard, changed);
  }

  AgendaItem without(String resolution) {
    return new AgendaItem(
        id,
        topic,
        reporter,
        heard,
        resolutions.stream().filter(r -> !r.id().equals(resolution)).toList());
  }

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (topic.isEmpty() || topic.length() > LONGEST_TOPIC) {
      faults.add(Reason.at("topic", "agenda.topic", "Напишите вопрос, не длиннее 500 знаков."));
    }
    if (reporter.tooLong()) {
      faults.add(Reason.at("reporterWords", "somebody.long", "Не длиннее 200 знаков."));
    }
    if (heard.length() > LONGEST_HEARD) {
      faults.add(Reason.at("heard", "agenda.heard", "Не длиннее 10 000 знаков."));
    }
    if (resolutions.size() > MOST_RESOLUTIONS) {
      faults.add(Reason.at("text", "agenda.resolutions", "Не больше 30 решений по вопросу."));
    }
    resolutions.forEach(resolution -> faults.addAll(resolution.faults()));
    return faults;
  }
}
