import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { OutsideFactService } from './outside-fact.service.ts'
import { PlaceService } from './place.service.ts'

/** Missions, duty stations, and what is known of them. */
@Controller()
export class PlaceController {
  constructor(
    private readonly places: PlaceService,
    private readonly facts: OutsideFactService,
  ) {}

  @Bind('missions.list')
  missions(@TheCall() call: PersonCall<'missions.list'>): Promise<ReplyOf<'missions.list'>> {
    return this.places.missions(call)
  }

  @Bind('missions.create')
  createMission(@TheCall() call: PersonCall<'missions.create'>): Promise<ReplyOf<'missions.create'>> {
    return this.places.createMission(call)
  }

  @Bind('stations.list')
  stations(@TheCall() call: PersonCall<'stations.list'>): Promise<ReplyOf<'stations.list'>> {
    return this.places.stations(call)
  }

  @Bind('stations.create')
  createStation(@TheCall() call: PersonCall<'stations.create'>): Promise<ReplyOf<'stations.create'>> {
    return this.places.createStation(call)
  }

  @Bind('stations.update')
  updateStation(@TheCall() call: PersonCall<'stations.update'>): Promise<ReplyOf<'stations.update'>> {
    return this.places.updateStation(call)
  }

  @Bind('outside.list')
  outsideFacts(@TheCall() call: PersonCall<'outside.list'>): Promise<ReplyOf<'outside.list'>> {
    return this.facts.list(call)
  }

  @Bind('outside.record')
  record(@TheCall() call: PersonCall<'outside.record'>): Promise<ReplyOf<'outside.record'>> {
    return this.facts.record(call)
  }

  @Bind('outside.correct')
  correct(@TheCall() call: PersonCall<'outside.correct'>): Promise<ReplyOf<'outside.correct'>> {
    return this.facts.correct(call)
  }
}
