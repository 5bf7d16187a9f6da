package ru.traektoria.gateway.token;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.secret.OneTimeToken;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Gives a program its way in; the secret is told once. */
@Service
public class RegisteringClient {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,40}");

  private final MachineClients clients;
  private final PasswordEncoder secrets;
  private final Clock clock;

  RegisteringClient(MachineClients clients, PasswordEncoder secrets, Clock clock) {
    this.clients = clients;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What the operator hands over to the regional centre; it cannot be shown again. */
  public record Secret(String clientId, String clientSecret, String region) {}

  /** Registers a client of a region under an id of its own. */
  public Secret register(String id, String name, String region) {
    List<Reason> reasons = new ArrayList<>();
    if (id == null || !ID.matcher(id).matches()) {
      reasons.add(
          new Reason("bad-id", "Имя клиента: латинские буквы, цифры и дефис, от 3 знаков.", "id"));
    } else if (clients.find(id).isPresent()) {
      reasons.add(new Reason("taken", "Клиент с таким именем уже есть.", "id"));
    }
    if (name == null || name.isBlank()) {
      reasons.add(new Reason("no-name", "Укажите, чья это программа.", "name"));
    }
    if (region == null || region.isBlank()) {
      reasons.add(new Reason("no-region", "Укажите регион.", "region"));
    }
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    String secret = OneTimeToken.next();
    clients.add(
        new MachineClient(id, name.trim(), secrets.encode(secret), region, clock.instant()));
    return new Secret(id, secret, region);
  }
}
