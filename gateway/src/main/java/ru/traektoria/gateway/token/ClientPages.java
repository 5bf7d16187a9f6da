package ru.traektoria.gateway.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** «Программы-клиенты»: the operator gives the regional centre's programs their secrets. */
@Controller
class ClientPages {

  private final MachineClients clients;
  private final RegisteringClient registering;
  private final Clock clock;
  private final String region;

  ClientPages(
      MachineClients clients,
      RegisteringClient registering,
      Clock clock,
      @Value("${traektoria.region}") String region) {
    this.clients = clients;
    this.registering = registering;
    this.clock = clock;
    this.region = region;
  }

  /** One client of the list. */
  record Line(String id, String name, String region, LocalDate since) {}

  @GetMapping("/clients")
  String list(Model model) {
    List<Line> lines =
        clients.all().stream()
            .map(
                one ->
                    new Line(
                        one.id(),
                        one.name(),
                        one.region(),
                        LocalDate.ofInstant(one.createdAt(), clock.getZone())))
            .toList();
    model.addAttribute(
        Heading.of("Программы-клиенты")
            .under("Главная", "/")
            .lead("Программы ЦНППМ получают токены по своему секрету и видят данные региона."));
    model.addAttribute("lines", lines);
    model.addAttribute("region", region);
    return "gateway/clients";
  }

  @PostMapping("/clients")
  String register(
      @RequestParam String id,
      @RequestParam String name,
      @RequestParam String region,
      Model model) {
    model.addAttribute("secret", registering.register(id, name, region));
    return "gateway/clients :: done";
  }

  @PostMapping("/clients/{id}/remove")
  ResponseEntity<Void> remove(@PathVariable String id) {
    if (!clients.remove(id)) {
      throw Problems.notFound("Клиент", id);
    }
    return Done.here("Клиент удалён");
  }
}
