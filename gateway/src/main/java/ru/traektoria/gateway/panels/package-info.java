/** Summary panels (сводные панели): Grafana behind the door, for the accounts of the portal. */
package ru.traektoria.gateway.panels;
