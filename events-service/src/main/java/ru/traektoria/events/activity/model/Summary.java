package ru.traektoria.events.activity.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.model.TeacherId;

/**
 * Сводка: how many activities were held and how many people were there, by one property (S0-10,
 * S1-17, S4-10, S4-14, S4-76). An activity with two tags stands in both lines.
 */
public record Summary(List<Line> lines, Line total) {

  /**
   * @param code of the property; empty for those without it, and for the total
   * @param activities held
   * @param participations marks «был»
   * @param people different people among them
   */
  public record Line(String code, int activities, int participations, int people) {}

  /** By what it is summed up. */
  public enum By {
    /** По видам. */
    KIND(activity -> List.of(activity.description().kind().name())),
    /** По меткам. */
    TAG(activity -> activity.description().more().tags()),
    /** По функциям службы. */
    FUNCTION(
        activity -> activity.description().more().functions().stream().map(Enum::name).toList()),
    /** По тому, кто проводил: organisations; empty for the municipality. */
    HOLDER(
        activity ->
            activity.place().organisation() == null
                ? List.of()
                : List.of(activity.place().organisation().value())),
    /** По организациям участников: whose people came (S3-157). */
    COMING(activity -> activity.enrolments().present().stream().map(By::home).distinct().toList()) {
      @Override
      boolean counts(Enrolment one, String code) {
        return home(one).equals(code);
      }
    },
    /** По основаниям. */
    GROUND(activity -> code(activity.description().more().ground())),
    /** По источникам финансирования. */
    FUNDING(activity -> code(activity.description().more().funding()));

    private final Function<Activity, List<String>> codes;

    By(Function<Activity, List<String>> codes) {
      this.codes = codes;
    }

    /** Answers whether a participation is counted in the line of this code. */
    boolean counts(Enrolment one, String code) {
      return true;
    }

    private static String home(Enrolment one) {
      return one.place().organisation() == null ? "" : one.place().organisation().value();
    }

    private static List<String> code(Enum<?> value) {
      return value == null ? List.of() : List.of(value.name());
    }
  }

  /** Sums up those of the activities that were held. */
  public static Summary of(List<Activity> activities, By by) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    Sum total = new Sum();
    for (Activity activity : activities) {
      if (activity.status() == Status.HELD) {
        total.add(activity, one -> true);
        List<String> codes = by.codes.apply(activity);
        for (String code : codes.isEmpty() ? List.of("") : codes) {
          sums.computeIfAbsent(code, c -> new Sum()).add(activity, one -> by.counts(one, code));
        }
      }
    }
    List<Line> lines =
        sums.entrySet().stream()
            .map(entry -> entry.getValue().line(entry.getKey()))
            .sorted(
                Comparator.comparing((Line line) -> line.code().isEmpty())
                    .thenComparing(line -> -line.activities())
                    .thenComparing(Line::code))
            .toList();
    return new Summary(lines, total.line(""));
  }

  private static final class Sum {
    private final Set<TeacherId> people = new HashSet<>();
    private int activities;
    private int participations;

    void add(Activity activity, Predicate<Enrolment> counted) {
      activities++;
      for (Enrolment one : activity.enrolments().present().stream().filter(counted).toList()) {
        participations++;
        people.add(one.teacher());
      }
    }

    Line line(String code) {
      return new Line(code, activities, participations, people.size());
    }
  }
}
