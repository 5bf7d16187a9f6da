package ru.traektoria.events.expert.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.expert.model.ExpertWork.Expert;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.platform.kernel.AcademicYear;

/** Экспертная деятельность учебного года: who judged how much of what (S3-132). */
public record ExpertYear(List<Line> lines) {

  /** One expert's year. */
  public record Line(Expert who, Map<Kind, Integer> works, LocalDate lastOn) {

    /** How many of a kind. */
    public int of(Kind kind) {
      return works.getOrDefault(kind, 0);
    }

    /** How many in all. */
    public int total() {
      return works.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Line with(ExpertWork one) {
      Map<Kind, Integer> more = new EnumMap<>(Kind.class);
      more.putAll(works);
      more.merge(one.kind(), one.works(), Integer::sum);
      LocalDate last = lastOn == null || one.on().isAfter(lastOn) ? one.on() : lastOn;
      return new Line(who, more, last);
    }
  }

  /** Counts what was done in the year. */
  public static ExpertYear of(AcademicYear year, Collection<ExpertWork> all) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (ExpertWork one : all) {
      if (year.contains(one.on())) {
        Line known = lines.getOrDefault(one.who().key(), new Line(one.who(), Map.of(), null));
        lines.put(one.who().key(), known.with(one));
      }
    }
    return new ExpertYear(List.copyOf(lines.values()));
  }
}
