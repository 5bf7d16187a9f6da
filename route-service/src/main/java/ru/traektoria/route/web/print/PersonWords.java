package ru.traektoria.route.web.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Whose form it is: the words that every printed form begins with. */
@Component
public class PersonWords {

  /** What stands where nothing is known. */
  public static final String NOTHING = "—";

  private final StaffDirectory directory;
  private final Clock clock;

  PersonWords(StaffDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The person, the place and the day of printing. */
  public Map<String, String> of(TeacherId teacher, Place place) {
    String id = teacher.value();
    return Map.of(
        "педагог", directory.name(id),
        "должность", or(directory.find(id).map(DirectoryEntry::position).orElse(null)),
        "организация",
            place.organisation() == null ? NOTHING : directory.name(place.organisation()),
        "сегодня", Russian.date(LocalDate.now(clock)));
  }

  /** The text, or a dash. */
  public static String or(String text) {
    return text == null || text.isBlank() ? NOTHING : text;
  }
}
