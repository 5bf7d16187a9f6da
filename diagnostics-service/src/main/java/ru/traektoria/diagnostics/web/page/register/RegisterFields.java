package ru.traektoria.diagnostics.web.page.register;

import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.web.RegisterFilter;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.table.TableQuery;

/** What both registers are filtered by, and what they say about hidden lines. */
@Component
class RegisterFields {

  private final Choices choices;

  RegisterFields(Choices choices) {
    this.choices = choices;
  }

  static RegisterFilter filter(TableQuery query) {
    return new RegisterFilter(
        query.filter("q").orElse(null),
        query.filter("teacher").orElse(null),
        query.filter("organisation").orElse(null),
        query.filter("subject").orElse(null),
        query.filter("competence").orElse(null),
        query.oneOf("area", Area.class).orElse(null),
        query.oneOf("severity", Severity.class).orElse(null),
        query.oneOf("state", DeficitState.class).orElse(null),
        query.filter("open").isPresent());
  }

  /** «Ещё 12 записей закрыты: согласие педагогов не называет вас получателем.» */
  static String hidden(int count) {
    return count == 0
        ? null
        : "Ещё %s: педагоги не назвали вас получателем результатов."
            .formatted(Russian.count(count, "запись закрыта", "записи закрыты", "записей закрыто"));
  }

  static Field search() {
    return Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя");
  }

  Field place(Scope scope) {
    return Fields.select("organisation", "Организация", choices.organisations(scope));
  }

  Field subject() {
    return Fields.select("subject", "Предмет", choices.subjects());
  }

  static Field area() {
    return Fields.select("area", "Область", Choices.areas());
  }

  Field competence() {
    return Fields.select("competence", "Компетенция", choices.competences());
  }
}
