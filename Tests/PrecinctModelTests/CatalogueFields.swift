/// Where the vocabulary holds each observation of the catalogue of ninety rules.
///
/// A line is the catalogue's field and one or more facts: `kind.attribute`, `kind` for being there, how many
/// and whether that is all, or `kind.attribute=choice` for one of an attribute's choices.
enum CatalogueFields {
    static let all: [(field: String, facts: [String])] = text.split(separator: "\n").map { line in
        let words = line.split(separator: " ").map(String.init)
        return (words[0], Array(words.dropFirst()))
    }

    private static let text = """
        parking_offstreet parking.offStreet
        parking_total parking.total
        parking_accessible parking.accessible
        parking_van_accessible parking.vanAccessible
        parking_symbol_sign parking.symbolSign
        parking_bay_width_mm parking.bayWidth
        parking_aisle_width_mm parking.aisleWidth
        parking_clear_height_mm parking.clearHeight
        parking_to_entrance_m parking.distance
        parking_surface_firm parking.surfaceFirm
        parking_slope_pct parking.slope
        dropoff_present dropOff
        dropoff_length_mm dropOff.length
        dropoff_aisle_width_mm dropOff.aisleWidth
        dropoff_step_free dropOff.stepFree
        invataxi_requests precinct.invataxiRequests
        invataxi_confirmed precinct.invataxiConfirmed
        path_step_count path.stepCount
        path_kerb_max_mm path.kerb
        path_kerb_ramp path.kerbRamp
        path_min_width_mm path.clearWidth
        path_surface_firm path.surfaceFirm
        path_surface_nonslip path.nonSlip
        path_obstacle_count path.obstacleCount
        path_condition_today path.state=clear path.state=ice path.state=snow path.state=mud path.state=sand path.state=dugUp
        path_long_slope_pct path.slope
        path_cross_slope_pct path.crossSlope
        tactile_path_present tactile.type=guidePath
        tactile_path_continuous tactile.continuous
        tactile_warning_before_hazard tactile.type=warningStrip
        tactile_warning_offset_mm tactile.offset
        path_protrusion_max_mm path.protrusion
        path_headroom_min_mm path.headroom
        sign_precinct_number_outside signage.type=precinctNumber signage.location=outside
        sign_direction_arrows signage.type=direction
        sign_readable_seated signage.readableSeated
        entrance_step_count entrance.stepCount
        entrance_step_max_mm entrance.stepMax
        entrance_ramp_present ramp.location=outside
        entrance_lift_present lift.location=entrance
        entrance_lift_working lift.working
        accessible_entrance_is_main entrance.main entrance.onAccessibleRoute
        alt_sign_at_main entrance.alternativeSigned
        alt_unlocked_all_hours entrance.unlockedAllHours
        entrance_door_clear_mm door.clearWidth door.location=entrance
        entrance_threshold_mm door.threshold
        entrance_threshold_bevelled door.thresholdBevelled
        door_force_n door.openingForce
        door_hardware_one_hand door.oneHandHardware
        door_automatic door.automatic
        door_held_open_or_attended door.heldOpen door.attended
        landing_width_mm entrance.landingWidth
        landing_depth_mm entrance.landingDepth
        latch_side_clear_mm door.latchClear
        call_button_present callButton
        call_button_working callButton.working
        call_button_height_mm callButton.height
        call_response_s callButton.responseTime
        tactile_sign_at_entrance tactile.type=sign tactile.location=entrance
        stair_edge_contrast stairs.edgeContrast
        stair_edge_strip_mm stairs.edgeStrip
        stair_handrail_sides stairs.handrailSides
        stair_handrail_height_mm stairs.handrailHeight
        ramp_slope_pct ramp.slope
        ramp_rise_mm ramp.rise
        ramp_run_rise_mm ramp.runRise
        ramp_clear_width_mm ramp.clearWidth
        ramp_landing_top_mm ramp.landingTop
        ramp_landing_bottom_mm ramp.landingBottom
        ramp_landing_turn_mm ramp.landingTurn
        ramp_handrail_sides ramp.handrailSides
        ramp_handrail_upper_mm ramp.handrailUpper
        ramp_handrail_lower_mm ramp.handrailLower
        ramp_edge_height_mm ramp.edgeHeight
        ramp_side_dropoff ramp.sideDropOff
        ramp_is_temporary ramp.temporary
        ramp_fixed ramp.fixed
        ramp_nonslip ramp.nonSlip
        ramp_lip_mm ramp.lip
        ramp_trial_passed ramp.trialPassed
        voting_room_floor votingRoom.floor
        route_step_count votingRoom.routeStepCount
        lift_present lift
        stairlift_present lift.type=stairPlatform lift.type=stairChair
        lift_working lift.working
        lift_cab_width_mm lift.cabWidth
        lift_cab_depth_mm lift.cabDepth
        lift_door_mm lift.doorWidth
        lift_call_height_mm lift.callHeight
        lift_keyholder_present lift.keyholderPresent
        corridor_min_width_mm corridor.clearWidth
        interior_door_clear_min_mm door.clearWidth door.location=interior
        interior_threshold_max_mm door.threshold
        interior_doors_held_open door.heldOpen
        route_obstacle_count corridor.obstacleCount
        route_protrusion_max_mm corridor.protrusion
        loose_mats corridor.looseMats votingRoom.looseMats
        floor_nonslip corridor.nonSlip votingRoom.nonSlip
        route_signs_present signage.location=route
        route_signs_large_print signage.largePrint
        precincts_in_building premises.precinctsInBuilding
        precincts_separated_and_marked premises.precinctsSeparatedAndMarked
        tactile_inside_present tactile.location=inside
        tactile_to_booth tactile.leadsToBooth
        tactile_plan_present tactile.type=plan
        turning_at_issue_mm votingRoom.turningAtIssue
        turning_at_booth_mm booth.turning
        aisle_min_mm votingRoom.aisle
        aisle_served_both_sides votingRoom.aisleServedBothSides
        desk_top_mm table.topHeight
        desk_knee_mm table.kneeHeight
        flow_booth_before_box votingRoom.flowBoothBeforeBox
        flow_bypass_possible votingRoom.flowBypassPossible
        room_plan_attached document.type=roomPlan
        observers_see_boxes votingRoom.observersSeeBoxes
        observers_see_booth_in_out votingRoom.observersSeeBoothEntrances
        observers_see_issue_desk votingRoom.observersSeeIssueTable
        observer_seats votingRoom.observerSeats
        registered_voters precinct.registeredVoters
        hall_area_m2 votingRoom.area
        booths_total booth
        booth_opaque_sides booth.opaqueSides
        booth_front booth.front=curtain booth.front=door booth.front=open
        booth_front_gap_from_floor_mm booth.frontGap
        booth_see_through_gap_mm booth.seeThroughGap
        booth_side_height_mm booth.screenHeight
        booth_is_tabletop booth.tabletop
        screen_above_surface_mm booth.screenAboveSurface
        booth_open_side_faces booth.openSideFaces=wall booth.openSideFaces=hall booth.openSideFaces=aisle booth.openSideFaces=closed
        booth_rear_clear_mm booth.rearClear
        booth_rear_is_route booth.rearIsRoute
        window_within_3m_behind booth.facesWindow window.distanceToBooth
        window_covered booth.windowCovered window.covered
        reflective_surface booth.reflectiveSurface
        gallery_above booth.galleryAbove
        cameras_in_hall camera
        camera_id camera
        camera_sees_surface camera.seesSurface booth.surfaceSeenFromCamera
        camera_masked camera.masked
        nearest_place_to_booth_mm booth.nearestPlace
        nearest_place_sees_surface booth.surfaceSeenFromPlace
        booth_gap_adjacent_mm booth.gapToNeighbour
        partition_full booth.partitionFull
        adjacent_can_see booth.surfaceSeenFromNeighbour
        one_voter_notice notice.type=oneVoter
        double_occupancy_observed precinct.doubleOccupancyObserved
        booth_entrance_visible booth.entranceVisible
        booth_in_other_room booth.inOtherRoom
        booth_lux booth.lux
        booth_lamp_present booth.lampPresent
        booth_glare booth.glare
        surface_depth_mm booth.surfaceDepth
        ballot_lies_flat booth.ballotLiesFlat
        pen_present booth.penPresent
        pen_is_pencil booth.penIsPencil
        wheelchair_booths booth.wheelchair
        voters_wheelchair precinct.votersWheelchair
        wb_entry_mm booth.entryWidth
        wb_inside_width_mm booth.insideWidth
        wb_inside_depth_mm booth.insideDepth
        wb_table_top_mm booth.tableHeight
        wb_knee_height_mm booth.kneeHeight
        wb_knee_depth_mm booth.kneeDepth
        wb_chair_removable booth.chairRemovable
        wb_open_to_hall booth.openToHall
        wb_screen_above_seated_eye_mm booth.screenAboveSeatedEye
        wb_secrecy_rules_passed booth.wheelchair
        box_visible_from_commission ballotBox.visibleFromCommission
        box_visible_from_observers ballotBox.visibleFromObservers
        box_damaged ballotBox.damaged
        box_seal_points ballotBox.sealPoints
        box_seals_present ballotBox.sealsPresent
        seals_spare kitItem.type=seals kitItem.quantity
        box_seal_numbers ballotBox.sealNumbers
        box_walls ballotBox.walls=opaque ballotBox.walls=translucent ballotBox.walls=transparent
        ballot_folded_rule_posted notice.type=foldBallot
        envelope_used precinct.envelopeUsed
        ballot_bleed_through precinct.ballotBleedThrough
        slot_height_mm ballotBox.slotHeight
        slot_contrast ballotBox.slotContrast
        box_approach_clear_mm ballotBox.approachWidth
        mobile_boxes ballotBox.mobile
        home_vote_requests precinct.homeVoteRequests
        crew_members_min precinct.crewMembersMin
        portable_screen ballotBox.portableScreen
        home_folder_or_envelope ballotBox.envelopeOrFolder
        stencils stencil.quantity
        stencils_braille stencil.braille
        ballot_types precinct.ballotTypes
        voters_blind precinct.votersBlind
        stencil_matches_ballot stencil.matchesBallot
        stencil_orientation_mark stencil.orientationMark
        stencil_tested_on stencil.testedOn
        aid_ballot_distinguishable stencil.ballotDistinguishable
        audio_kk audio.kazakh
        audio_ru audio.russian
        headphones audio.headphones
        audio_tested audio.tested
        magnifiers magnifier.quantity
        magnifier_strengths magnifier.strengths
        extra_lamps lamp.quantity
        sample_ballot_displayed_large notice.type=sampleBallot notice.largePrint
        sample_ballot_handheld_large notice.handheld
        notice_font_pt notice.fontPoints
        sl_mode signLanguage signLanguage.mode=inPerson signLanguage.mode=video signLanguage.mode=tablet
        sl_response_min signLanguage.responseTime
        voters_deaf precinct.votersDeaf
        signed_video_present signLanguage.signedVideo
        desk_backlit table.backlit
        blinds_closed_behind_desk table.blindsClosed
        written_dialogue_kit table.writtenDialogueKit
        instr_in_each_booth booth.instruction
        instr_pictorial notice.pictorial
        instr_kk notice.kazakh
        instr_ru notice.russian
        stand_centre_height_mm notice.centreHeight
        music_loud votingRoom.loudMusic
        step_numbers_shown votingRoom.stepNumbersShown
        priority_queue votingRoom.priorityQueue
        seats_waiting seat.purpose=waiting seat.quantity
        seats_with_arms seat.withArms
        toilet_present toilet
        toilet_door_mm toilet.doorWidth
        toilet_width_mm toilet.width
        toilet_depth_mm toilet.depth
        toilet_grab_bars toilet.grabBars
        indoor_temp_c votingRoom.temperature
        members_total precinct.membersTotal
        members_trained precinct.membersTrained
        training_date precinct.trainedOn
        attendant_named staff.role=entranceAttendant
        attendant_covers_all_hours staff.coversAllHours
        assist_notice_posted notice.type=assistanceRule
        assist_record_field_ready precinct.assistanceRecordReady
        item_code kitItem.code
        required_qty kitItem.requiredQuantity
        present_qty kitItem.quantity
        working_qty kitItem.workingQuantity
        inventory_no kitItem.inventoryNumber
        corner_present corner
        corner_computer corner.computer
        corner_monitor_adapted corner.adaptedMonitor
        corner_headphones corner.headphones
        hall_lux votingRoom.lux
        route_lux corridor.lux
        interior_lights_working votingRoom.lightsWorking corridor.lightsWorking
        exterior_lights_working premises.exteriorLightsWorking
        exterior_lux path.lux entrance.lux
        passport_no document.type=accessibilityPassport document.number
        passport_date document.date
        passport_status_by_category document.statusWheelchair document.statusMobility document.statusVision document.statusHearing document.statusCognitive
        rating_published_on precinct.ratingPublishedOn
        act_no document.type=inspectionAct document.number
        act_date document.date
        act_signers document.signers
        findings_without_measurement document.findingsWithoutMeasurement
        findings_without_photo document.findingsWithoutPhoto
        open_failures document.openFailures
        open_failures_with_plan document.openFailuresWithPlan
        interim_measure interimMeasure.measure
        voters_home precinct.votersHome
        register_date precinct.needsCountedOn
        photo_has_person photo.hasPerson
        photo_has_marked_ballot photo.hasMarkedBallot
        taken_during_voting photo.takenDuringVoting
        panorama_shows_list photo.showsVoterList
        campaign_items campaignMaterial.items
        campaign_nearest_m campaignMaterial.distance
        extinguishers extinguisher.quantity
        extinguishers_in_date extinguisher.expiresOn
        exits_total exit
        exits_unlocked exit.unlocked
        exit_hardware_one_hand exit.oneHandHardware
        evac_plan_posted notice.type=evacuationPlan
        evac_helper_named staff.role=evacuationHelper
        evac_step_free votingRoom.evacuationStepFree
        backup_power_present backupPower
        backup_minutes backupPower.runtime
        emergency_lamps lamp.purpose=emergency lamp.quantity
        """
}
