/**
 * The front door: everything the demo does goes through the gateway's REST API, as a person would.
 */
package ru.traektoria.local.demo.door;
