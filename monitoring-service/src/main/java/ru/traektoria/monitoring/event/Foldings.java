package ru.traektoria.monitoring.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.event.json.DateLetters;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.FieldNames;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.json.JsonBytes;
import ru.traektoria.monitoring.event.json.JsonSyntax;
import ru.traektoria.monitoring.event.json.LastText;
import ru.traektoria.monitoring.event.json.Unreadable;
import ru.traektoria.monitoring.event.methodical.ActivitiesFolding;
import ru.traektoria.monitoring.event.methodical.AssociationFolding;
import ru.traektoria.monitoring.event.methodical.BankFolding;
import ru.traektoria.monitoring.event.methodical.CalendarFolding;
import ru.traektoria.monitoring.event.methodical.MemberFolding;
import ru.traektoria.monitoring.event.methodical.PlanFolding;
import ru.traektoria.monitoring.event.methodical.ServiceFolding;
import ru.traektoria.monitoring.event.row.Excluding;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.Lists;
import ru.traektoria.monitoring.event.row.Priority;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Scratch;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;

/** Which type of event is folded how. */
public final class Foldings {

  /**
   * Every class of this package and those below: together they decide what an event means for the
   * facts.
   */
  public static final List<Class<?>> CODE =
      List.of(
          Foldings.class,
          Folding.class,
          EventJson.class,
          DateLetters.class,
          JsonBytes.class,
          JsonSyntax.class,
          FieldNames.class,
          LastText.class,
          Fields.class,
          Rows.class,
          Lists.class,
          RowFolding.class,
          Scratch.class,
          Priority.class,
          Unreadable.class,
          StaffFolding.class,
          ProfileFolding.class,
          DirectoryFolding.class,
          DiagnosticsFolding.class,
          RoutesFolding.class,
          QualificationFolding.class,
          ThemesFolding.class,
          SurveyFolding.class,
          ScreeningFolding.class,
          MentoringFolding.class,
          ManualFolding.class,
          ActivitiesFolding.class,
          Touching.class,
          MemberFolding.class,
          Excluding.class,
          AssociationFolding.class,
          PlanFolding.class,
          BankFolding.class,
          ServiceFolding.class,
          CalendarFolding.class);

  private static final String PREFIX = "ru.traektoria.";
  private static final String SUFFIX = ".v1";

  private final EventJson json = new EventJson();
  private final Dictionary types = new Dictionary("types");
  private Folding[] foldings = new Folding[0];
  private byte[] last = {};
  private int known = Dictionary.NONE;

  /** Foldings into these facts. */
  public Foldings(Facts facts) {
    register(new StaffFolding(facts).foldings());
    register(new ProfileFolding(facts).foldings());
    register(new DirectoryFolding(facts).foldings());
    register(new DiagnosticsFolding(facts).foldings());
    register(new RoutesFolding(facts).foldings());
    register(new QualificationFolding(facts).foldings());
    register(new ThemesFolding(facts).foldings());
    register(new SurveyFolding(facts).foldings());
    register(new ScreeningFolding(facts).foldings());
    register(new MentoringFolding(facts).foldings());
    register(new ManualFolding(facts).foldings());
    register(new ActivitiesFolding(facts).foldings());
    register(new AssociationFolding(facts).foldings());
    register(new PlanFolding(facts).foldings());
    register(new BankFolding(facts).foldings());
    register(new ServiceFolding(facts).foldings());
    register(new CalendarFolding(facts).foldings());
  }

  private void register(Map<String, Folding> byName) {
    byName.forEach(
        (name, folding) -> {
          int type = types.of(PREFIX + name + SUFFIX);
          foldings = Arrays.copyOf(foldings, Math.max(foldings.length, type + 1));
          foldings[type] = folding;
        });
  }

  /**
   * Folds the event's data.
   *
   * @param type its full name in UTF-8
   * @return whether the type says anything to the indicators
   * @throws Unreadable if the data cannot be folded; then no fact has changed
   */
  public boolean fold(byte[] type, byte[] data) {
    if (!Arrays.equals(type, last)) {
      last = type;
      known = types.find(type, type.length);
    }
    if (known < 0) {
      return false;
    }
    json.open(data);
    foldings[known].fold(json);
    return true;
  }
}
