package ru.traektoria.route.web.priority;

import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.web.Badges;

/** A route to which a theme proposes its step. */
record ProposalRow(RouteLine line, String teacher, String organisation) {

  static ProposalRow of(RouteLine line, StaffDirectory directory) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new ProposalRow(line, directory.name(line.teacher()), place);
  }

  static Table<ProposalRow> table(String at) {
    return Table.of(
            "proposals",
            at,
            Column.<ProposalRow>link(
                    "teacher", "Педагог", ProposalRow::teacher, r -> "/routes/" + r.line().id())
                .note(ProposalRow::organisation)
                .sortable(),
            Column.<ProposalRow>badge("state", "Маршрут", r -> Badges.of(r.line())),
            Column.<ProposalRow>text(
                "steps", "Шаги", r -> Russian.of(r.line().doneSteps(), r.line().steps())),
            Column.<ProposalRow>text("next", "Следующий шаг", r -> r.line().next()))
        .sortedBy("teacher")
        .empty(
            Empty.saying("Предлагать некому")
                .advice("Тема не касается ни одного утверждённого маршрута, или все уже решено."));
  }
}
