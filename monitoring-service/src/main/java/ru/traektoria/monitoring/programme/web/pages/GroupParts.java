package ru.traektoria.monitoring.programme.web.pages;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.programme.application.WorkingGroups;
import ru.traektoria.monitoring.programme.application.WorkingGroups.Group;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** Рабочие группы, which carry the programme out: whether each has members and an order. */
@Component
class GroupParts {

  private static final String PATH = "/activities/associations";

  private final WorkingGroups groups;
  private final Grounds grounds;

  GroupParts(WorkingGroups groups, Grounds grounds) {
    this.groups = groups;
    this.grounds = grounds;
  }

  Part of(Opened opened, Viewer viewer) {
    Part part =
        Part.of("Рабочие группы")
            .hint("Рабочие и творческие группы муниципалитета; состав и приказ — на их страницах.")
            .nothing("Рабочих групп пока нет.");
    for (Group group : groups.of(opened.stored().state().municipality(), grounds.today())) {
      String title = group.title() == null ? "Рабочая группа" : group.title();
      part.item(Item.of(title).note(note(group)).href(PATH + "/" + group.id()).badge(state(group)));
    }
    return viewer.has(Role.METHODIST)
        ? part.action(Action.link("Создать группу", PATH + "/new", "plus"))
        : part;
  }

  private static Badge state(Group group) {
    return group.members() == 0 ? Badge.warning("Нет состава") : Badge.good("Состав есть");
  }

  private static String note(Group group) {
    String people = Russian.count(group.members(), "участник", "участника", "участников");
    String head = group.headed() ? "руководитель назначен" : "руководителя нет";
    String order = group.ordered() ? "приказ действует" : "приказа нет";
    return people + ", " + head + ", " + order;
  }
}
