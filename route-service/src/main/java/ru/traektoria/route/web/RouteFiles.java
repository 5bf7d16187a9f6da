package ru.traektoria.route.web;

import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.model.Route;

/** Files of a route on their way out; pages and API use the same. */
@Component
public class RouteFiles {

  private final RouteDoor door;
  private final FileAnswers files;

  RouteFiles(RouteDoor door, FileAnswers files) {
    this.door = door;
    this.files = files;
  }

  /** A file of a route within reach; 404 for any other. */
  public ResponseEntity<byte[]> answer(Scope scope, String route, String file) {
    return files.answer(attachments(door.look(scope, route).state()).toList(), file);
  }

  private static Stream<Attachment> attachments(Route route) {
    return route.plan().steps().stream().flatMap(step -> step.progress().files().stream());
  }
}
