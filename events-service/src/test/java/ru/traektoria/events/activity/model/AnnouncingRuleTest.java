package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.DAY;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.described;
import static ru.traektoria.events.activity.model.AnnouncingRule.*;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Programme;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.model.Place;

class AnnouncingRuleTest {

  static Stream<Arguments> truthTable() {
    Description town = described(Level.MUNICIPAL, "Семинар", DAY, 10);
    Description school = described(Level.SCHOOL, "Педсовет", DAY, null);
    return Stream.of(
        row("a municipal seminar", town, TOWN),
        row("a school's own", school, SCHOOL),
        row("a school's without school", school, TOWN, A_SCHOOL_HOLDS_ITS_OWN),
        row("no title", described(Level.MUNICIPAL, " ", DAY, 10), TOWN, TITLE_WRITTEN),
        row("no day", described(Level.MUNICIPAL, "Семинар", null, 10), TOWN, DAY_NAMED),
        row("no seats", described(Level.MUNICIPAL, "Семинар", DAY, 0), TOWN, SEATS_ARE_POSITIVE),
        row("no hours", hours(town, 0), TOWN, HOURS_ARE_POSITIVE),
        row("half an hour", hours(town, 0.5), TOWN),
        row("whose priority?", priority(town), TOWN, PRIORITY_HAS_A_LEVEL),
        row("nothing said", nothing(), TOWN, TITLE_WRITTEN, KIND_LEVEL_FORMAT_CHOSEN, DAY_NAMED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("truthTable")
  void theRulesThatSpeakAreExactlyThose(
      String what, Description description, Place place, Set<AnnouncingRule> broken) {
    Set<AnnouncingRule> found = EnumSet.noneOf(AnnouncingRule.class);
    for (AnnouncingRule rule : AnnouncingRule.values()) {
      if (rule.broken(description, place)) {
        found.add(rule);
      }
    }
    assertThat(found).as(what).isEqualTo(broken);
  }

  private static Description hours(Description d, double hours) {
    When when = new When(d.when().on(), d.when().at(), BigDecimal.valueOf(hours));
    return with(d, d.programme(), when);
  }

  private static Description priority(Description d) {
    return with(d, new Programme("UPDATED_FGOS", null), d.when());
  }

  private static Description with(Description d, Programme programme, When when) {
    return new Description(
        d.title(),
        d.kind(),
        d.level(),
        d.format(),
        d.topic(),
        d.competences(),
        programme,
        d.municipalProject(),
        d.association(),
        when,
        d.room(),
        d.organiser(),
        d.more());
  }

  private static Description nothing() {
    return new Description(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        new Room(null, null),
        null,
        null);
  }

  private static Arguments row(
      String what, Description description, Place place, AnnouncingRule... broken) {
    Set<AnnouncingRule> expected = EnumSet.noneOf(AnnouncingRule.class);
    expected.addAll(List.of(broken));
    return Arguments.of(what, description, place, expected);
  }
}
