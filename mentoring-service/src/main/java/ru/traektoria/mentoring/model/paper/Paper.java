package ru.traektoria.mentoring.model.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Муниципальная программа или положение о наставничестве with every version (S3, табл. 4; S0
 * §10.3).
 *
 * @param municipality whose
 * @param kind программа или положение
 * @param versions earliest first; the last one is in force
 */
public record Paper(String municipality, Kind kind, List<Version> versions) {

  /** What it is. */
  public enum Kind {
    /** Программа профессиональной адаптации и развития молодых педагогов. */
    PROGRAMME,
    /** Положение о наставничестве. */
    REGULATION
  }

  /**
   * One version.
   *
   * @param number grows from 1
   * @param title название
   * @param documentNumber номер документа
   * @param approvedOn дата утверждения
   * @param change что изменилось; of the first version, empty
   * @param link where it is published; may be empty
   * @param files the document
   */
  public record Version(
      int number,
      String title,
      String documentNumber,
      LocalDate approvedOn,
      String change,
      String link,
      List<Attachment> files) {
    public Version {
      files = files == null ? List.of() : List.copyOf(files);
    }
  }

  public Paper {
    versions =
        versions == null
            ? List.of()
            : versions.stream().sorted(Comparator.comparingInt(Version::number)).toList();
  }

  /** The id follows from owner and kind. */
  public static String idOf(String municipality, Kind kind) {
    return municipality + "/" + kind;
  }

  /** The version in force. */
  public Optional<Version> current() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  /** Adds the next version; its number is given here. */
  public Decision<Paper, Object> renew(Version next, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (blank(next.title())) {
      reasons.add(Reason.at("title", "paper.title", "Напишите название."));
    }
    if (blank(next.documentNumber())) {
      reasons.add(Reason.at("documentNumber", "paper.number", "Укажите номер документа."));
    }
    if (next.approvedOn() == null || next.approvedOn().isAfter(today)) {
      reasons.add(
          Reason.at("approvedOn", "paper.on", "Укажите дату утверждения, не позже сегодняшней."));
    }
    if (!versions.isEmpty() && blank(next.change())) {
      reasons.add(Reason.at("change", "paper.change", "Напишите, что изменилось в этой версии."));
    }
    if (!blank(next.link()) && !next.link().matches("https?://\\S+")) {
      reasons.add(Reason.at("link", "paper.link", "Адрес начинается с http:// или https://."));
    }
    Version numbered =
        new Version(
            versions.size() + 1,
            next.title(),
            next.documentNumber(),
            next.approvedOn(),
            next.change(),
            next.link(),
            next.files());
    return reasons.isEmpty()
        ? Decision.accept(
            new Paper(
                municipality, kind, Stream.concat(versions.stream(), Stream.of(numbered)).toList()))
        : Decision.refuse(reasons);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
