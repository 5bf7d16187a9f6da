package ru.traektoria.gateway.token;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.problem.Problems;

/** Machine clients of the regional centre, kept by the operator. */
@RestController
class ClientsApi {

  private final MachineClients clients;
  private final RegisteringClient registering;

  ClientsApi(MachineClients clients, RegisteringClient registering) {
    this.clients = clients;
    this.registering = registering;
  }

  /** A client to register. */
  record ClientRequest(String id, String name, String region) {}

  /** A client without its secret. */
  record ClientView(String id, String name, String region, Instant createdAt) {}

  @Operation(summary = "Программы-клиенты")
  @GetMapping("/api/v1/gateway/clients")
  List<ClientView> all() {
    return clients.all().stream()
        .map(one -> new ClientView(one.id(), one.name(), one.region(), one.createdAt()))
        .toList();
  }

  @Operation(summary = "Зарегистрировать программу; секрет показывается один раз")
  @PostMapping("/api/v1/gateway/clients")
  @ResponseStatus(HttpStatus.CREATED)
  RegisteringClient.Secret register(@RequestBody ClientRequest wanted) {
    return registering.register(wanted.id(), wanted.name(), wanted.region());
  }

  @Operation(summary = "Удалить программу")
  @DeleteMapping("/api/v1/gateway/clients/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id) {
    if (!clients.remove(id)) {
      throw Problems.notFound("Клиент", id);
    }
  }
}
