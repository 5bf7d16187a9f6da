package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Story;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.kernel.AcademicYear;

/** A table is remembered until a fact moves it: whatever moves it has to say so. */
class RememberedTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String YEAR_END = "2026-12-31";
  private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
  private static final List<String> MUNICIPALITIES = List.of("north", "south");

  @ParameterizedTest
  @ValueSource(longs = {51, 52})
  void anEventThatSaysNothingMovedHasMovedNothing(long seed) {
    List<Told.Event> events = Told.of(Inventing.town(seed, 16)).interleaved(new Random(seed));
    Fold fold = Folded.empty();
    Map<String, Long> versions = new HashMap<>();
    Map<String, String> tables = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      Told.Event event = events.get(i);
      Folded.apply(fold, event, i);
      for (String municipality : MUNICIPALITIES) {
        long version = version(fold, municipality);
        if (version != versions.getOrDefault(municipality, -1L)) {
          versions.put(municipality, version);
          tables.remove(municipality);
        } else {
          String now = numbers(fold, municipality);
          String before = tables.putIfAbsent(municipality, now);
          assertThat(now)
              .as("%s after %s of %s", municipality, event.type(), event.subject())
              .isEqualTo(before == null ? now : before);
        }
      }
    }
  }

  private static long version(Fold fold, String municipality) {
    int index = fold.facts().names.municipalities.find(municipality);
    return index < 0 ? -2 : fold.facts().version(index);
  }

  /** Every number of every programme, computed anew. */
  private static String numbers(Fold fold, String municipality) {
    Tables fresh = new Tables(fold::facts, CATALOGUE);
    Selection selection = new Selection(AcademicYear.of(DAY), municipality, null, null, DAY);
    return CATALOGUE.on(DAY).stream()
        .map(indicator -> indicator.track())
        .distinct()
        .flatMap(track -> fresh.track(track, selection, DAY).stream())
        .map(row -> row.indicator().code() + "=" + row.numerator() + "/" + row.denominator())
        .collect(Collectors.joining("\n"));
  }

  /** The event names another municipality; the school whose number it moves is of the town. */
  @Test
  void aFactToldElsewhereMovesTheTableOfTheSchoolItIsAbout() {
    Story story = new Story().schools("s");
    assertThat(story.says("PU.1", YEAR_END)).isEqualTo("0 из 1 = 0 %");
    story.tell(
        "activities",
        "ConsultationGiven",
        "c1",
        "consultation",
        "c1",
        "municipality",
        "elsewhere",
        "teachers",
        List.of(),
        "organisations",
        List.of("s"),
        "givenOn",
        "2026-03-01",
        "requested",
        true);
    assertThat(story.says("PU.1", YEAR_END)).isEqualTo("1 из 1 = 100 %");
    assertThat(story.says("PU.17", YEAR_END)).isEqualTo("0 из 1 = 0 %");
    story.tell(
        "activities",
        "LaboratoryStatusGranted",
        "l1",
        "laboratory",
        "l1",
        "municipality",
        "elsewhere",
        "organisation",
        "s",
        "kind",
        "LABORATORY",
        "from",
        "2026-09-01",
        "to",
        "2028-08-31",
        "projects",
        1);
    assertThat(story.says("PU.17", YEAR_END)).isEqualTo("1 из 1 = 100 %");
    assertThat(story.says("PU.16o", YEAR_END)).isEqualTo("0 из 1 = 0 %");
    story.tell(
        "activities",
        "PracticeOpened",
        "readers-p1",
        "practice",
        "p1",
        "municipality",
        "elsewhere",
        "organisation",
        "s",
        "on",
        "2026-10-01");
    assertThat(story.says("PU.16o", YEAR_END)).isEqualTo("1 из 1 = 100 %");
  }
}
