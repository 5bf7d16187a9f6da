package ru.traektoria.events.plan.application.file;

import java.util.List;

/** What a document consists of, in its order: paragraphs and tables. */
sealed interface Block {

  /** A paragraph. */
  record Text(String words) implements Block {}

  /** A table, row by row; cells that go on from above hold what stands there. */
  record Grid(List<List<String>> rows) implements Block {}
}
