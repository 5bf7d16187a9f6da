package ru.traektoria.events.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Reason;

/**
 * Вопрос повестки: who reports, what was heard, what was decided.
 *
 * @param id of the item
 * @param topic вопрос
 * @param reporter докладчик
 * @param heard слушали; empty until the meeting
 * @param resolutions решили
 * @param files материалы к вопросу, such as the summary of tests (S1-97)
 * @param analysis address of the report or note of monitoring that the question is about, as of
 *     срезы (S1-97); empty if of none
 */
public record AgendaItem(
    String id,
    String topic,
    Somebody reporter,
    String heard,
    List<Resolution> resolutions,
    List<Attachment> files,
    String analysis) {

  private static final int LONGEST_TOPIC = 500;
  private static final int LONGEST_HEARD = 10_000;
  private static final int MOST_RESOLUTIONS = 30;
  private static final int MOST_FILES = 10;
  private static final int LONGEST_ADDRESS = 500;

  public AgendaItem {
    topic = topic == null ? "" : topic.strip();
    reporter = reporter == null ? Somebody.nobody() : reporter;
    heard = heard == null ? "" : heard.strip();
    resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
    files = files == null ? List.of() : List.copyOf(files);
    analysis = analysis == null ? "" : analysis.strip();
  }

  /** A question that is still to be heard. */
  public static AgendaItem asked(String id, String topic, Somebody reporter) {
    return asked(id, topic, reporter, "");
  }

  /** A question about what an analysis has found. */
  public static AgendaItem asked(String id, String topic, Somebody reporter, String analysis) {
    return new AgendaItem(id, topic, reporter, "", List.of(), List.of(), analysis);
  }

  /** Answers whether anything was heard or decided. */
  public boolean considered() {
    return !heard.isEmpty() || !resolutions.isEmpty();
  }

  /** The same question as it is put now; what was heard, decided and attached stays. */
  AgendaItem asking(AgendaItem now) {
    return new AgendaItem(id, now.topic, now.reporter, heard, resolutions, files, now.analysis);
  }

  AgendaItem heard(String words) {
    return new AgendaItem(id, topic, reporter, words, resolutions, files, analysis);
  }

  AgendaItem attached(List<Attachment> more) {
    return filed(Stream.concat(files.stream(), more.stream()).toList());
  }

  AgendaItem detached(String file) {
    return filed(files.stream().filter(one -> !one.id().equals(file)).toList());
  }

  private AgendaItem filed(List<Attachment> changed) {
    return new AgendaItem(id, topic, reporter, heard, resolutions, changed, analysis);
  }

  /** The decision with that id is replaced, a new one comes last. */
  AgendaItem decided(Resolution decision) {
    boolean known = resolutions.stream().anyMatch(r -> r.id().equals(decision.id()));
    return resolved(
        known
            ? resolutions.stream().map(r -> r.id().equals(decision.id()) ? decision : r).toList()
            : Stream.concat(resolutions.stream(), Stream.of(decision)).toList());
  }

  AgendaItem without(String resolution) {
    return resolved(resolutions.stream().filter(r -> !r.id().equals(resolution)).toList());
  }

  private AgendaItem resolved(List<Resolution> changed) {
    return new AgendaItem(id, topic, reporter, heard, changed, files, analysis);
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
    if (files.size() > MOST_FILES) {
      faults.add(Reason.at("files", "agenda.files", "К вопросу — не больше 10 файлов."));
    }
    if (!analysis.isEmpty() && !address()) {
      faults.add(
          Reason.at(
              "analysis",
              "agenda.analysis",
              "Вставьте адрес отчёта или справки целиком, до 500 знаков."));
    }
    resolutions.forEach(resolution -> faults.addAll(resolution.faults()));
    return faults;
  }

  private boolean address() {
    return analysis.length() <= LONGEST_ADDRESS
        && (analysis.matches("(?i)https?://\\S+") || analysis.matches("/monitoring/\\S+"));
  }
}
