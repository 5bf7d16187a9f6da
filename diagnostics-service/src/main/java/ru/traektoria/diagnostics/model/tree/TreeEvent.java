package ru.traektoria.diagnostics.model.tree;

import java.util.List;

/** What happens to the competence tree. */
public sealed interface TreeEvent {

  /** Опубликована версия дерева компетенций: the whole of it, so that a consumer needs no other. */
  record CompetenceTreePublished(int version, List<CompetenceArea> areas) implements TreeEvent {}
}
