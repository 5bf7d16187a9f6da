package ru.traektoria.events.history;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;

/** What of past years can be loaded, and how. */
@Service
public class History {

  /** Вид истории. */
  public enum Kind {
    /** Участие в мероприятиях. */
    PARTICIPATIONS("participations", "Участие в мероприятиях", ParticipationColumns.ALL),
    /** Членство в объединениях. */
    MEMBERSHIPS("memberships", "Членство в объединениях", ImportingMemberships.COLUMNS);

    private final String code;
    private final String title;
    private final List<Column> columns;

    Kind(String code, String title, List<Column> columns) {
      this.code = code;
      this.title = title;
      this.columns = columns;
    }

    /** As the address says it, {@code memberships}. */
    public String code() {
      return code;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    /** Columns of the file. */
    public List<Column> columns() {
      return columns;
    }

    /**
     * Reads the address.
     *
     * @throws IllegalArgumentException with a Russian sentence for an unknown kind
     */
    public static Kind named(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(
          "Параметр kind: «" + code + "» неизвестен. Есть participations и memberships.");
    }
  }

  private final Activities activities;
  private final Associations associations;
  private final StaffDirectory directory;
  private final Reach reach;

  History(Activities activities, Associations associations, StaffDirectory directory, Reach reach) {
    this.activities = activities;
    this.associations = associations;
    this.directory = directory;
    this.reach = reach;
  }

  /** The import of that kind, over the viewer's own people alone. */
  public RowImport importing(Kind kind, Scope scope) {
    TeacherIndex people = new TeacherIndex(directory, entry -> reach.covers(scope, entry));
    return switch (kind) {
      case PARTICIPATIONS -> new ImportingParticipations(activities, people);
      case MEMBERSHIPS -> new ImportingMemberships(associations, people);
    };
  }
}
