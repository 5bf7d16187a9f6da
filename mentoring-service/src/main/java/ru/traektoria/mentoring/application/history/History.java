package ru.traektoria.mentoring.application.history;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.Pairs;
import ru.traektoria.mentoring.application.Reach;
import ru.traektoria.mentoring.application.TargetModels;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;

/** What of past years can be loaded, and how. */
@Service
public class History {

  /** Вид истории. */
  public enum Kind {
    /** Пары. */
    PAIRS("pairs", "Пары", ImportingPairs.COLUMNS),
    /** Целевая модель. */
    TARGET_MODELS("target-models", "Целевая модель", ImportingTargetModels.COLUMNS);

    private final String code;
    private final String title;
    private final List<Column> columns;

    Kind(String code, String title, List<Column> columns) {
      this.code = code;
      this.title = title;
      this.columns = columns;
    }

    /** As the address says it, {@code target-models}. */
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
          "Параметр kind: «" + code + "» неизвестен. Есть pairs и target-models.");
    }
  }

  private final Pairs pairs;
  private final TargetModels models;
  private final StaffDirectory directory;
  private final Reach reach;

  History(Pairs pairs, TargetModels models, StaffDirectory directory, Reach reach) {
    this.pairs = pairs;
    this.models = models;
    this.directory = directory;
    this.reach = reach;
  }

  /** The import of that kind, over the viewer's own people and organisations alone. */
  public RowImport importing(Kind kind, Scope scope) {
    TeacherIndex people = new TeacherIndex(directory, entry -> reach.covers(scope, entry));
    return switch (kind) {
      case PAIRS -> new ImportingPairs(pairs, people);
      case TARGET_MODELS -> new ImportingTargetModels(models, people);
    };
  }
}
