package ru.traektoria.route.web.card;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.Activities;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.plan.Difference;
import ru.traektoria.route.model.terms.ProgrammeId;

/** Puts names in the place of the ids and codes that a difference of two plans holds. */
@Component
class DifferenceWords {

  private static final String PROGRAMME = "программа ";
  private static final String ACTIVITY = "мероприятие ";
  private static final String PAIR = "наставническая пара ";

  private final Programmes programmes;
  private final Activities activities;
  private final StaffDirectory directory;

  DifferenceWords(Programmes programmes, Activities activities, StaffDirectory directory) {
    this.programmes = programmes;
    this.activities = activities;
    this.directory = directory;
  }

  /** The same difference as people read it; {@code names} are the competences by code. */
  Difference of(Difference difference, Map<String, String> names) {
    boolean person = difference.what().equals("Куратор");
    return new Difference(
        difference.what(),
        words(difference.before(), person, names),
        words(difference.after(), person, names));
  }

  private String words(String text, boolean person, Map<String, String> names) {
    if (text == null) {
      return null;
    }
    if (person) {
      return directory.shortName(text);
    }
    if (text.startsWith(PROGRAMME)) {
      String id = text.substring(PROGRAMME.length());
      return programmes
          .find(new ProgrammeId(id))
          .map(programme -> "программа «" + programme.state().title() + "»")
          .orElse("программа");
    }
    if (text.startsWith(ACTIVITY)) {
      String id = text.substring(ACTIVITY.length());
      return activities.find(id).map(a -> "мероприятие «" + a.title() + "»").orElse("мероприятие");
    }
    return text.startsWith(PAIR) ? "встречи наставнической пары" : named(text, names);
  }

  private static String named(String text, Map<String, String> names) {
    String named = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (name.getKey().indexOf('.') > 0) {
        named = named.replace(name.getKey(), "«" + name.getValue() + "»");
      }
    }
    return named;
  }
}
