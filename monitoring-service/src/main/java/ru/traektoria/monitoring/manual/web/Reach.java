package ru.traektoria.monitoring.manual.web;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.Forms;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Чьё это: a form, a gathering or a sheet of somebody else is not found. */
@Component
public class Reach {

  private final Forms forms;
  private final Gatherings gatherings;
  private final Completeness completeness;

  Reach(Forms forms, Gatherings gatherings, Completeness completeness) {
    this.forms = forms;
    this.gatherings = gatherings;
    this.completeness = completeness;
  }

  /** The municipality of whoever asks. */
  public String municipality(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Ручные данные есть только у муниципалитета."));
  }

  /** A form of the viewer's municipality. */
  public Stored<Form> form(String id, Scope scope) {
    Stored<Form> form = forms.get(id);
    scope.require(form.state().municipality(), null, null);
    return form;
  }

  /** A gathering of the viewer's municipality. */
  public Stored<Gathering> gathering(String id, Scope scope) {
    Stored<Gathering> gathering = gatherings.get(id);
    if (!gathering.state().municipality().equals(municipality(scope))) {
      throw Problems.notFound("Сбор данных", id);
    }
    return gathering;
  }

  /** A gathering that asks the organisation, whose sheet the viewer may see. */
  public Stored<Gathering> sheet(String id, String organisation, Scope scope) {
    Stored<Gathering> gathering = gathering(id, scope);
    if (!scope.covers(gathering.state().municipality(), organisation, null)
        || !completeness.asks(gathering.state(), organisation)) {
      throw Problems.notFound("Лист организации", organisation);
    }
    return gathering;
  }
}
