/** Список аттестуемых года: pages and REST; who may do what stands in access.yaml. */
package ru.traektoria.route.web.roster;
