package ru.traektoria.route.application.group;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.group.GroupRoll;

/** Списки групп. */
public interface GroupRolls {

  Optional<GroupRoll> find(String id);

  List<GroupRoll> all();

  /** Adds an empty one; one that is there stays. */
  void addMissing(GroupRoll empty);

  GroupRoll update(String id, Function<GroupRoll, Decision<GroupRoll, Void>> decide);
}
