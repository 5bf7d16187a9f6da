package ru.traektoria.route.web.card;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.web.RouteFiles;

/** A file that shows a step, opened from the card. */
@Controller
class FilePages {

  private final RouteFiles files;

  FilePages(RouteFiles files) {
    this.files = files;
  }

  @GetMapping("/routes/{id}/files/{file}")
  ResponseEntity<byte[]> open(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(scope, id, file);
  }
}
