package ru.traektoria.monitoring.manual.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.manual.model.definition.DefiningRule;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Форма муниципалитета with all versions it ever had.
 *
 * @param versions the last one is in force
 * @param retired whether it is offered no more; what was gathered stays
 */
public record Form(String municipality, FormKind kind, List<Definition> versions, boolean retired) {

  public Form {
    versions = List.copyOf(versions);
  }

  /** A new form. */
  public static Decision<Form, ManualEvent> define(
      String municipality, FormKind kind, Definition first) {
    List<Reason> problems = DefiningRule.problems(kind, first);
    return problems.isEmpty()
        ? Decision.accept(new Form(municipality, kind, List.of(first), false))
        : Decision.refuse(problems);
  }

  /** The version in force. */
  public Definition current() {
    return versions.get(versions.size() - 1);
  }

  /** A further version; what has been gathered already keeps its own. */
  public Decision<Form, ManualEvent> redefine(Definition next, String why, String by, Instant at) {
    List<Reason> problems = new ArrayList<>(DefiningRule.problems(kind, next));
    if (why == null || why.isBlank()) {
      problems.add(Reason.at("why", "form.why", "Напишите, что изменилось и почему."));
    }
    if (!problems.isEmpty()) {
      return Decision.refuse(problems);
    }
    List<Definition> all = new ArrayList<>(versions);
    all.add(next.as(current().number() + 1, why.strip(), by, at));
    return Decision.accept(new Form(municipality, kind, all, retired));
  }

  /** Offered no more, or again. */
  public Decision<Form, ManualEvent> retire(boolean now) {
    return now == retired
        ? Decision.unchanged(this)
        : Decision.accept(new Form(municipality, kind, versions, now));
  }
}
