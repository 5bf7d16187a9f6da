package ru.traektoria.gateway.token;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Lets the authorization server know our machine clients and what their tokens say. */
@Configuration
class ClientCredentials {

  private static final Duration TERM = Duration.ofMinutes(15);
  private static final String REGION = "traektoria.region";

  @Bean
  RegisteredClientRepository registeredClients(MachineClients clients) {
    return new Registered(clients);
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> machineClaims() {
    return context ->
        context
            .getClaims()
            .claim("roles", List.of("REGION"))
            .claim("region", context.getRegisteredClient().getClientSettings().getSetting(REGION))
            .claim("name", context.getRegisteredClient().getClientName());
  }

  /** Tokens carry all they say, so nothing is remembered about them. */
  @Bean
  OAuth2AuthorizationService authorizations() {
    return new Forgetting();
  }

  private record Registered(MachineClients clients) implements RegisteredClientRepository {

    @Override
    public RegisteredClient findByClientId(String clientId) {
      return clients.find(clientId).map(Registered::known).orElse(null);
    }

    @Override
    public RegisteredClient findById(String id) {
      return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
      throw new UnsupportedOperationException("Clients are registered by RegisteringClient");
    }

    private static RegisteredClient known(MachineClient client) {
      return RegisteredClient.withId(client.id())
          .clientId(client.id())
          .clientName(client.name())
          .clientSecret(client.secretHash())
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
          .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
          .clientSettings(ClientSettings.builder().setting(REGION, client.region()).build())
          .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TERM).build())
          .build();
    }
  }

  private static final class Forgetting implements OAuth2AuthorizationService {

    @Override
    public void save(OAuth2Authorization authorization) {}

    @Override
    public void remove(OAuth2Authorization authorization) {}

    @Override
    public OAuth2Authorization findById(String id) {
      return null;
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
      return null;
    }
  }
}
