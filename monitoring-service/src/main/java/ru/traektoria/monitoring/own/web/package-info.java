/** REST interface of a municipality's own indicators. */
package ru.traektoria.monitoring.own.web;
